package dev.palier.catalog.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Product;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names as people write them, in English, French and Chinese.
class NameIndexTest {

  private static final NameIndex NAMES = Catalog.packaged().names();

  @ParameterizedTest
  @CsvSource({
    "H20, nvidia-h20",
    "h20, nvidia-h20",
    "Nvidia H20, nvidia-h20",
    "NVIDIA-H20, nvidia-h20",
    "NvidiaH20, nvidia-h20",
    "nvidia-h20, nvidia-h20",
    "H20 96GB, nvidia-h20",
    "H20 96 Go, nvidia-h20",
    "H20 GPU, nvidia-h20",
    "the Nvidia H20 chip, nvidia-h20",
    "puce H20, nvidia-h20",
    "la puce H20 de Nvidia, nvidia-h20",
    "英伟达H20, nvidia-h20",
    "英伟达 H20 芯片, nvidia-h20",
    "ＮＶＩＤＩＡ　Ｈ２０, nvidia-h20",
    "H20-3e, nvidia-h20-3e",
    "H20 141GB, nvidia-h20-3e",
    "carte A800, nvidia-a800-sxm",
    "H100 PCIe, nvidia-h100-pcie",
    "NVIDIA H100 SXM5 80GB, nvidia-h100-sxm",
    "RTX 4090D, nvidia-rtx-4090-d",
    "RTX 6000D, nvidia-rtx-pro-6000d",
    "accélérateur AMD MI300X, amd-mi300x",
    "Instinct MI308X, amd-mi308x",
    "910B, huawei-ascend-910b",
    "昇腾910B, huawei-ascend-910b",
    "华为昇腾910C芯片, huawei-ascend-910c",
    "思元590, cambricon-mlu590",
    "寒武纪思元590加速卡, cambricon-mlu590",
    "Trainium 2, amazon-trainium2",
    "HGX H20, nvidia-hgx-h20",
    "DGX H100, nvidia-dgx-h100",
    "serveur DGX H100, nvidia-dgx-h100",
    "GB200 NVL72, nvidia-gb200-nvl72",
    "GB200, nvidia-gb200",
    "CloudMatrix 384, huawei-cloudmatrix-384"
  })
  void a_name_is_one_product(String name, String id) {
    assertThat(NAMES.resolve(name))
        .isInstanceOfSatisfying(
            NameMatch.Exact.class, exact -> assertThat(exact.product().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({
    "H100, 'nvidia-h100-nvl,nvidia-h100-pcie,nvidia-h100-sxm'",
    "puce H100, 'nvidia-h100-nvl,nvidia-h100-pcie,nvidia-h100-sxm'",
    "英伟达H100, 'nvidia-h100-nvl,nvidia-h100-pcie,nvidia-h100-sxm'",
    "A100, 'nvidia-a100-pcie,nvidia-a100-sxm,nvidia-a100-sxm-40gb'",
    "A100 80GB, 'nvidia-a100-pcie,nvidia-a100-sxm'",
    "H200, 'nvidia-h200-nvl,nvidia-h200-sxm'",
    "H800, 'nvidia-h800-pcie,nvidia-h800-sxm'"
  })
  void a_name_that_several_products_share_is_ambiguous(String name, String ids) {
    assertThat(NAMES.resolve(name))
        .isInstanceOfSatisfying(
            NameMatch.Ambiguous.class,
            several ->
                assertThat(several.candidates())
                    .extracting(Product::id)
                    .containsExactlyInAnyOrder(ids.split(",")));
  }

  @ParameterizedTest
  @CsvSource({
    "H21, nvidia-h20",
    "H02, nvidia-h20",
    "MI300XX, amd-mi300x",
    "Ascend 910BB, huawei-ascend-910b"
  })
  void a_near_miss_is_unknown_and_names_the_nearest_first(String name, String id) {
    assertThat(NAMES.resolve(name))
        .isInstanceOfSatisfying(
            NameMatch.Unknown.class,
            unknown -> {
              assertThat(unknown.nearest()).extracting(Product::id).contains(id);
              assertThat(unknown.nearest()).hasSizeLessThanOrEqualTo(5);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NVIDIA", "GPU", "a washing machine"})
  void what_is_like_nothing_is_unknown_without_candidates(String name) {
    assertThat(NAMES.resolve(name)).isEqualTo(new NameMatch.Unknown(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "nvidia, nvidia",
    "NVIDIA Corporation, nvidia",
    "英伟达, nvidia",
    "英伟达公司, nvidia",
    "Advanced Micro Devices Inc., amd",
    "Huawei Technologies Co. Ltd., huawei",
    "华为, huawei",
    "寒武纪, cambricon",
    "Moore Threads, moore-threads",
    "Shanghai Biren, biren"
  })
  void a_company_is_one_maker(String name, String id) {
    assertThat(NAMES.resolveMaker(name)).map(Maker::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acme", "", "Corporation"})
  void an_unknown_company_is_no_maker(String name) {
    assertThat(NAMES.resolveMaker(name)).isEmpty();
  }
}
