package dev.palier.capability.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.catalog.Catalog;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {

  private static final Catalog CATALOG = Catalog.load(DataFolder.packedWith(Catalog.class));

  @Test
  void aConfigurationGivesTheArchitectureOfTheCatalogue() {
    Architecture read =
        read(
            """
            {"model_type": "deepseek_v3", "hidden_size": 7168, "num_hidden_layers": 61,
             "num_attention_heads": 128, "num_key_value_heads": 128, "vocab_size": 129280,
             "max_position_embeddings": 163840, "first_k_dense_replace": 3,
             "intermediate_size": 18432, "n_routed_experts": 256, "n_shared_experts": 1,
             "num_experts_per_tok": 8, "moe_intermediate_size": 2048, "moe_layer_freq": 1,
             "q_lora_rank": 1536, "kv_lora_rank": 512, "qk_nope_head_dim": 128,
             "qk_rope_head_dim": 64, "v_head_dim": 128, "num_nextn_predict_layers": 1,
             "tie_word_embeddings": false, "rope_scaling": null}
            """);
    Architecture known = ModelArchitecture.of(CATALOG.findModel("deepseek-v3").orElseThrow());
    assertThat(read.groups()).isEqualTo(known.groups());
    assertThat(read.parameters()).isEqualTo(known.parameters());
  }

  @Test
  void slidingAndLinearLayersAreReadFromTheirList() {
    Architecture read =
        read(
            """
            {"text_config": {"hidden_size": 2048, "num_hidden_layers": 4, "num_attention_heads": 16,
             "num_key_value_heads": 2, "head_dim": 256, "vocab_size": 1000, "intermediate_size": 5632,
             "linear_num_key_heads": 16, "linear_key_head_dim": 128, "linear_num_value_heads": 32,
             "linear_value_head_dim": 128,
             "layer_types": ["linear_attention", "linear_attention", "linear_attention", "full_attention"]}}
            """);
    assertThat(read.groups()).extracting(LayerGroup::count).containsExactly(3, 1);
    assertThat(read.groups().getFirst().mixer()).isInstanceOf(Mixer.LinearAttention.class);
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThatThrownBy(() -> read("{\"hidden_size\": \"wide\", \"vocab_size\": 10}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("hidden_size")
        .hasMessageContaining("num_hidden_layers")
        .hasMessageContaining("num_attention_heads")
        .hasMessageContaining("Maybe");
  }

  private static Architecture read(String json) {
    return ConfigReader.read(
        "mine", new DataFile("config.json", json.getBytes(StandardCharsets.UTF_8)));
  }
}
