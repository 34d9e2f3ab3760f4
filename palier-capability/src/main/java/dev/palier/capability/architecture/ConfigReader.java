package dev.palier.capability.architecture;

import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a `config.json` as models are published with, such as that of DeepSeek-V3.
///
/// JSON is YAML, so the reader of our data files reads it and knows its lines. Fields that say
/// nothing about sizes are passed over. Models with a vision part keep their language part under
/// `text_config`.
public final class ConfigReader {

  /// Far more than any model has; a wrong file is refused before it fills the memory.
  private static final int MOST_LAYERS = 10_000;

  private ConfigReader() {}

  /// The architecture that a file describes.
  ///
  /// @param id how answers call it
  /// @throws dev.palier.data.DataException with every problem of the file
  public static Architecture read(String id, DataFile file) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(file, problems);
    YamlMapping text = whole.has("text_config") ? whole.mapping("text_config") : whole;
    Optional<Architecture> read = new ConfigReader.Reading(id, new ConfigFields(text)).read();
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /// One file being read.
  private record Reading(String id, ConfigFields fields) {

    Optional<Architecture> read() {
      int hidden = fields.need("hidden_size", "n_embd", "d_model");
      int layers = fields.need("num_hidden_layers", "n_layer", "num_layers");
      int heads = fields.need("num_attention_heads", "n_head");
      int vocabulary = fields.need("vocab_size");
      int context = fields.get(4096, "max_position_embeddings", "max_seq_len", "n_positions");
      return fields
          .fields()
          .make(() ->
              new Architecture(
                  id,
                  id,
                  hidden,
                  vocabulary,
                  context,
                  fields.truth("use_cla") ? fields.get(2, "cla_share_factor") : 1,
                  fields.get(
                      0,
                      "num_nextn_predict_layers",
                      "mtp_num_hidden_layers",
                      "mtp_transformer_layers"),
                  fields.truth("tie_word_embeddings"),
                  quantization(),
                  groups(hidden, layers, heads)));
    }

    /// How the weights were published: `mxfp4`, `fp8`; empty where the file does not say.
    private String quantization() {
      YamlMapping whole = fields.fields();
      return whole.has("quantization_config")
          ? whole.mapping("quantization_config").text("quant_method", "")
          : "";
    }

    private List<LayerGroup> groups(int hidden, int layers, int heads) {
      if (layers < 1 || layers > MOST_LAYERS || heads < 1) {
        throw new IllegalArgumentException(
            "%d layers with %d heads%nMaybe give both as positive numbers, the layers below %d"
                .formatted(layers, heads, MOST_LAYERS));
      }
      List<Mixer> mixers = new LayerMixers(fields, hidden, layers, heads).list();
      List<FeedForward> feeds = feedForwards(layers);
      List<LayerGroup> groups = new ArrayList<>();
      for (int i = 0; i < layers; i++) {
        LayerGroup layer = new LayerGroup(1, mixers.get(i), feeds.get(i));
        int same = indexOfShape(groups, layer);
        if (same < 0) {
          groups.add(layer);
        } else {
          groups.set(
              same,
              new LayerGroup(groups.get(same).count() + 1, layer.mixer(), layer.feedForward()));
        }
      }
      return groups;
    }

    private static int indexOfShape(List<LayerGroup> groups, LayerGroup layer) {
      for (int i = 0; i < groups.size(); i++) {
        if (groups.get(i).mixer().equals(layer.mixer())
            && groups.get(i).feedForward().equals(layer.feedForward())) {
          return i;
        }
      }
      return -1;
    }

    private List<FeedForward> feedForwards(int layers) {
      OptionalInt routed =
          fields.find("n_routed_experts", "num_experts", "num_local_experts", "moe_num_experts");
      int dense =
          fields.get(0, "first_k_dense_replace", "moe_layer_start_index", "num_dense_layers");
      int step =
          Math.max(
              1,
              fields.get(1, "decoder_sparse_step", "moe_layer_freq", "interleave_moe_layer_step"));
      List<String> plain = fields.texts("mlp_only_layers");
      List<FeedForward> feeds = new ArrayList<>();
      for (int i = 0; i < layers; i++) {
        boolean experts =
            routed.orElse(0) > 1
                && i >= dense
                && (i + 1) % step == 0
                && !plain.contains(Integer.toString(i));
        feeds.add(experts ? experts(routed.getAsInt()) : new FeedForward.Dense(denseWidth()));
      }
      return feeds;
    }

    private int denseWidth() {
      return fields.need(
          "intermediate_size", "dense_intermediate_size", "n_inner", "ffn_hidden_size");
    }

    private FeedForward experts(int routed) {
      int width =
          fields
              .find("moe_intermediate_size", "expert_intermediate_size")
              .orElseGet(() -> fields.need("intermediate_size"));
      int perToken =
          fields.need(
              "num_experts_per_tok",
              "num_experts_per_token",
              "experts_per_token",
              "moe_topk",
              "moe_k");
      int shared =
          fields
              .find("shared_expert_intermediate_size", "shared_intermediate_size")
              .orElseGet(() ->
                  width
                      * fields.get(
                          0,
                          "n_shared_experts",
                          "num_shared_experts",
                          "num_shared_expert",
                          "moe_num_shared_experts"));
      return new FeedForward.Experts(routed, perToken, width, shared);
    }
  }
}
