package dev.palier.catalog.name;

import java.util.Set;

/// Words that people write around a product's name and that tell no two products apart: `puce` in
/// "puce H20", `Corporation` in "NVIDIA Corporation".
final class GenericWords {

  /// Around products, in English and French, without accents.
  static final Set<String> OF_PRODUCTS =
      Set.of(
          "chip",
          "chips",
          "gpu",
          "gpus",
          "card",
          "cards",
          "accelerator",
          "accelerators",
          "npu",
          "server",
          "the",
          "of",
          "for",
          "ai",
          "datacenter",
          "puce",
          "puces",
          "carte",
          "cartes",
          "accelerateur",
          "accelerateurs",
          "processeur",
          "processor",
          "serveur",
          "la",
          "le",
          "les",
          "de",
          "du",
          "des",
          "ia");

  /// Around products, in Chinese, longest first, so that no word cuts another.
  static final String[] OF_PRODUCTS_CHINESE = {
    "人工智能", "加速卡", "加速器", "服务器", "计算卡", "芯片", "显卡", "的", "卡"
  };

  /// Around companies.
  static final Set<String> OF_COMPANIES =
      Set.of(
          "corporation",
          "corp",
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "co",
          "company",
          "llc",
          "plc",
          "sa",
          "group",
          "the",
          "societe",
          "la");

  static final String[] OF_COMPANIES_CHINESE = {"股份有限公司", "有限公司", "公司", "集团"};

  private GenericWords() {}
}
