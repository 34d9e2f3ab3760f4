package dev.palier.app.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Plot PLOT = new Plot(400, 300, 10, 10, 390, 290);

  @Test
  void aNameGoesToTheRightWhereThereIsRoom() {
    assertThat(new Labels(PLOT).place(100, 100, "H20"))
        .get()
        .extracting(Labels.Place::anchor)
        .isEqualTo("start");
  }

  @Test
  void atTheRightEdgeItGoesToTheLeft() {
    assertThat(new Labels(PLOT).place(385, 100, "H20"))
        .get()
        .extracting(Labels.Place::anchor)
        .isEqualTo("end");
  }

  @Test
  void aNameNeverCoversAnotherDot() {
    Labels labels = new Labels(PLOT);
    labels.block(120, 100, 6);
    assertThat(labels.place(100, 100, "H20"))
        .get()
        .extracting(Labels.Place::anchor)
        .isEqualTo("end");
  }

  @Test
  void whereThereIsNoRoomThereIsNoName() {
    Labels labels = new Labels(PLOT);
    for (int x = 0; x < 400; x += 10) {
      for (int y = 0; y < 300; y += 10) {
        labels.block(x, y, 6);
      }
    }
    assertThat(labels.place(100, 100, "H20")).isEmpty();
  }
}
