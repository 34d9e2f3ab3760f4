package dev.palier.screening.name;

import java.util.List;

/// One way to read a name: a Chinese name has one by sound and one by meaning.
public record Reading(List<Token> tokens) {

  public Reading {
    tokens = List.copyOf(tokens);
  }
}
