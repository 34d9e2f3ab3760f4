package dev.palier.app.page.rules;

import dev.palier.control.provision.Consequence;

/// What a provision is about; its constants stand in the order of a determination.
public enum Theme {
  CLASSIFICATION,
  DESTINATION,
  HEADQUARTERS,
  LETTER,
  LISTED_PARTY,
  END_USE,
  PROHIBITION,
  EXCEPTION,
  REVIEW,
  QUESTION,
  IMPORT,
  TARIFF;

  public static Theme of(Consequence consequence) {
    return switch (consequence) {
      case Consequence.Classifies _, Consequence.MeetsParagraph _, Consequence.Notes _ ->
          CLASSIFICATION;
      case Consequence.RequiresLicence licence ->
          switch (licence.basis()) {
            case DESTINATION -> DESTINATION;
            case HEADQUARTERS -> HEADQUARTERS;
            case LETTER -> LETTER;
            case LISTED_PARTY -> LISTED_PARTY;
            case END_USE -> END_USE;
          };
      case Consequence.Prohibits _ -> PROHIBITION;
      case Consequence.GrantsException _ -> EXCEPTION;
      case Consequence.SetsReviewPolicy _ -> REVIEW;
      case Consequence.Asks _ -> QUESTION;
      case Consequence.RestrictsImport _ -> IMPORT;
      case Consequence.LeviesTariff _ -> TARIFF;
    };
  }
}
