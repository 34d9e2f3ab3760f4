package dev.palier.screening.party;

/// One name of a party as it is written, such as "Huawei Technologies Co., Ltd.".
public record PartyName(String text, NameRole role) {

  public PartyName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name is blank");
    }
  }

  public static PartyName primary(String text) {
    return new PartyName(text, NameRole.PRIMARY);
  }

  public static PartyName alias(String text) {
    return new PartyName(text, NameRole.ALIAS);
  }
}
