package dev.palier.app.page.capability;

import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Choice;
import dev.palier.capability.serving.Served;

/// One way to serve a model on a chip, such as tensor parallel 8 with 64 clients.
public record Point(Choice choice) {

  public Plan plan() {
    return choice.deployment().decode();
  }

  public Formats formats() {
    return choice.deployment().formats();
  }

  /// Of the whole deployment.
  public int clients() {
    return (int) choice.clients();
  }

  public Served served() {
    return choice.served();
  }

  /// Output tokens a second of each chip.
  public double perChip() {
    return served().tokensPerSecondPerChip();
  }

  /// Output tokens a second that one user sees.
  public double perUser() {
    return served().interactivity();
  }
}
