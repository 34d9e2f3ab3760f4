package dev.palier.capability.architecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How each layer of a published configuration mixes its tokens.
record LayerMixers(ConfigFields fields, int hidden, int layers, int heads) {

  private static final String LINEAR = "linear_attention";
  private static final String WINDOWED = "sliding_attention";

  /// One for each layer, from the first to the last.
  List<Mixer> list() {
    Mixer full = full();
    List<String> types = fields.texts("layer_types");
    List<String> codes = fields.texts("attn_type_list");
    int interval = fields.get(0, "full_attention_interval");
    if (types.size() == layers) {
      return types.stream().map(type -> ofType(type, full)).toList();
    }
    if (codes.size() == layers) { // 0 for linear, 1 for softmax
      return codes.stream().map(code -> code.equals("0") ? lightning() : full).toList();
    }
    if (interval > 1) {
      List<Mixer> mixers = new ArrayList<>();
      for (int i = 0; i < layers; i++) {
        mixers.add((i + 1) % interval == 0 ? full : linear());
      }
      return mixers;
    }
    return Collections.nCopies(layers, full);
  }

  private Mixer ofType(String type, Mixer full) {
    return switch (type) {
      case LINEAR -> linear();
      case WINDOWED -> grouped(fields.need("sliding_window"));
      default -> full;
    };
  }

  private Mixer full() {
    return fields.find("kv_lora_rank").isPresent() ? latent() : grouped(0);
  }

  private Mixer grouped(int window) {
    return new Mixer.GroupedAttention(
        heads,
        fields.get(heads, "num_key_value_heads", "num_kv_heads"),
        fields.get(hidden / heads, "head_dim", "attention_head_dim"),
        window,
        fields.truth("attn_output_gate"));
  }

  private Mixer latent() {
    int plain = fields.need("qk_nope_head_dim");
    return new Mixer.LatentAttention(
        heads,
        fields.get(0, "q_lora_rank"),
        fields.need("kv_lora_rank"),
        plain,
        fields.need("qk_rope_head_dim"),
        fields.get(plain, "v_head_dim"),
        fields.get(0, "index_topk"),
        fields.get(0, "index_n_heads"),
        fields.get(0, "index_head_dim"));
  }

  private Mixer linear() {
    return new Mixer.LinearAttention(
        fields.need("linear_num_key_heads"),
        fields.need("linear_key_head_dim"),
        fields.need("linear_num_value_heads"),
        fields.need("linear_value_head_dim"));
  }

  private Mixer lightning() {
    int dimension = fields.get(hidden / heads, "head_dim");
    return new Mixer.LinearAttention(heads, dimension, heads, dimension);
  }
}
