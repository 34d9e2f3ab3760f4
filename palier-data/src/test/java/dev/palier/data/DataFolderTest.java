package dev.palier.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Node;

class DataFolderTest {

  /// The program is one jar of many entries, and many of its classes ask for their own file.
  @Test
  void goesThroughAJarOnceWhicheverOfItsClassesAsks() {
    DataFolder folder = DataFolder.packedWith(LoadSettings.class);
    assertThat(DataFolder.packedWith(Node.class)).isSameAs(folder);
    assertThat(DataFolder.packedWith(Assertions.class)).isNotSameAs(folder);
    assertThat(folder.list("screening")).isEmpty();
  }
}
