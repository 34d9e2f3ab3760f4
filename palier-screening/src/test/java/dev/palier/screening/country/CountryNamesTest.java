package dev.palier.screening.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

  private static final CountryNames NAMES = CountryNames.packaged();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China | CN",
        "CHINA (PRC) | CN",
        "People’s Republic of China | CN",
        "中国 | CN",
        "cn | CN",
        "CHN | CN",
        "Burma | MM",
        "Korea, North | KP",
        "DPRK | KP",
        "Russian Federation | RU",
        "the United Arab Emirates | AE",
        "Cote d’Ivoire | CI",
        "CÔTE D'IVOIRE | CI",
        "Bosnia & Herzegovina | BA",
        "Türkiye | TR",
        "Region: Gaza | PS",
        "Kosovo | XK",
        "アフガニスタン | AF",
        "Corée du Nord | KP"
      })
  void namesInEveryWriting(String name, String code) {
    assertThat(NAMES.find(name)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Atlantis", "ZZ", "Middle East", "—"})
  void whatIsNoCountry(String name) {
    assertThat(NAMES.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kolola Pushta, Kabul, Afghanistan. | AF",
        "日本东京都中央区筑地5丁目6番4号（邮编：104-0045） | JP",
        "Voie de Liege 33, Herstal, Belgium（邮编：B-4040） | BE",
        "Building 19, Beijing 100028, China | CN"
      })
  void countriesOfAddresses(String address, String code) {
    assertThat(NAMES.findInAddress(address)).contains(code);
  }

  /// `CA` is California here, not Canada.
  @ParameterizedTest
  @ValueSource(strings = {"1 Main Street, San Jose, CA", "22 rue du 11 Novembre, Pantin", "", ","})
  void addressesThatTellNoCountry(String address) {
    assertThat(NAMES.findInAddress(address)).isEmpty();
  }

  @Test
  void aNameAtTheStartOfATextIsTheLongest() {
    assertThat(NAMES.splitAtStart("People's Republic of China 23rd Research Institute"))
        .contains(new CountryNames.Start("CN", "23rd Research Institute"));
    assertThat(NAMES.findAtStart("Chinatown Trading")).isEmpty();
  }
}
