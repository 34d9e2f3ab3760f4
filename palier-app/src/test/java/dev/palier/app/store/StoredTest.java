package dev.palier.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.screening.disposition.Alert;
import org.junit.jupiter.api.Test;

/// What a database keeps stays readable.
class StoredTest {

  @Test
  void readsBackWhatItWrote() {
    Alert alert = StoreSamples.alert("K-1");
    assertThat(Stored.read(Stored.json(alert), Alert.class)).isEqualTo(alert);
  }

  @Test
  void readsARowOfTheFirstForm() {
    // Written by the first version; lists and texts that came later are absent, one field is gone.
    Alert alert =
        Stored.read(
            """
            {"id":"3f9a61c07be2d514","key":{"text":"K-1"},"sighting":{
              "party":{"reference":"K-1","names":["Sunrise"],"kind":"ORGANISATION","country":"CN"},
              "match":{"entry":{"id":"us-el/77","list":"us-el","kind":"ORGANISATION",
                "names":[{"text":"Sunrise","role":"PRIMARY"}],"countries":["CN"],"programmes":[],
                "terms":{"requirement":"For all items"},"remarks":"","gone":true},
                "name":{"text":"Sunrise","role":"PRIMARY"},"queried":"Sunrise",
                "relation":"SAME_PARTY","score":0.9},
              "versions":[{"source":"us-csl","digest":"ab12","published":"2026-07-31",
                "retrieved":"2026-11-24T12:00:00Z","origin":"csl.json","parties":25921}],
              "at":"2026-11-24T12:00:00Z"},
             "openedAt":"2026-11-24T12:00:00Z","state":"OPEN","matching":true,"version":1}
            """,
            Alert.class);
    assertThat(alert.entry().addresses()).isEmpty();
    assertThat(alert.party().identifiers()).isEmpty();
    assertThat(alert.sighting().versions().getFirst().starter()).isFalse();
    assertThat(alert.decision()).isNull();
    assertThat(alert.openedAt()).isEqualTo(StoreSamples.NOON);
  }
}
