package dev.palier.app.page.alert;

import dev.palier.app.alert.AlertWords;
import dev.palier.app.ask.Ask;
import dev.palier.app.page.alert.AlertView.Fault;
import dev.palier.app.page.alert.AlertView.Side;
import dev.palier.app.page.screening.FoundViews;
import dev.palier.app.screening.VersionWords;
import dev.palier.app.signin.SignedIn;
import dev.palier.control.geography.Geography;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.Decision;
import dev.palier.screening.disposition.DispositionPolicy;
import dev.palier.screening.disposition.Facet;
import dev.palier.screening.match.Relation;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts one alert into the words of its page.
final class AlertViews {

  private final Ask ask;
  private final Geography geography;
  private final DispositionPolicy policy;
  private final Instant now;
  private final AlertWords words;

  AlertViews(Ask ask, Geography geography, DispositionPolicy policy, Instant now) {
    this.ask = ask;
    this.geography = geography;
    this.policy = policy;
    this.now = now;
    this.words = new AlertWords(ask.text().messages());
  }

  AlertView of(
      Alert alert,
      List<AlertEvent> history,
      SignedIn person,
      String back,
      AlertPage.@Nullable Sent sent,
      @Nullable Fault fault) {
    VersionWords versions = new VersionWords(ask.text().messages());
    Decision standing = alert.standing(now);
    return new AlertView(
        person,
        alert.id(),
        alert.version(),
        back,
        alert.party().name(),
        alert.party().reference(),
        alert.state(),
        alert.matching(),
        alert.sighting().match().relation() == Relation.RELATED_NAME,
        new FoundViews(ask.text().messages(), geography).of(alert.sighting().match()),
        sides(alert.party(), alert.entry()),
        alert.sighting().versions().stream().map(versions::against).toList(),
        proposal(alert.proposal(), person),
        standing == null ? "" : words.decision(standing),
        form(alert, person, sent),
        history.stream()
            .sorted(Comparator.comparingLong(AlertEvent::version).reversed())
            .map(this::event)
            .toList(),
        fault);
  }

  private AlertView.@Nullable Proposal proposal(@Nullable Decision proposal, SignedIn person) {
    return proposal == null
        ? null
        : new AlertView.Proposal(
            proposal.by(),
            words.time(proposal.at()),
            proposal.state(),
            proposal.reason(),
            day(proposal.expires()),
            person.role().mayConfirm() && !proposal.by().equalsIgnoreCase(person.name()));
  }

  private AlertView.@Nullable Form form(
      Alert alert, SignedIn person, AlertPage.@Nullable Sent sent) {
    if (alert.proposal() != null || !person.role().mayDecide()) {
      return null;
    }
    return new AlertView.Form(
        alert.state().next().stream().sorted().toList(),
        sent == null ? null : sent.state(),
        sent == null ? "" : sent.reason(),
        sent == null ? "" : sent.until(),
        policy.life().toDays(),
        policy.reasonLimit(),
        policy.secondPerson());
  }

  private AlertView.Event event(AlertEvent event) {
    return new AlertView.Event(words.time(event.at()), words.event(event), event.reason());
  }

  private List<Side> sides(Party party, ListedParty entry) {
    return Stream.of(
            side(
                Facet.NAMES,
                party.names(),
                entry.names().stream().map(PartyName::text).distinct().toList()),
            side(Facet.KIND, kind(party.kind()), kind(entry.kind())),
            side(
                Facet.COUNTRIES,
                party.findCountry().stream().map(this::country).toList(),
                entry.countries().stream().map(this::country).toList()),
            side(
                Facet.ADDRESSES,
                present(party.address()),
                entry.addresses().stream().map(this::address).toList()),
            side(
                Facet.BIRTHS,
                party.birth() == null ? List.of() : List.of(party.birth().written()),
                entry.births().stream().map(PartialDate::written).toList()),
            side(Facet.IDENTIFIERS, numbers(party.identifiers()), numbers(entry.identifiers())))
        .filter(side -> !side.party().isEmpty() || !side.entry().isEmpty())
        .toList();
  }

  private Side side(Facet facet, List<String> party, List<String> entry) {
    return new Side(ask.text().messages().of("alert.facet", facet), party, entry);
  }

  private List<String> kind(PartyKind kind) {
    return kind == PartyKind.UNKNOWN
        ? List.of()
        : List.of(ask.text().messages().of("screening.kind", kind));
  }

  private String country(String code) {
    return geography
        .findCountry(code)
        .map(country -> country.name(ask.text().language()))
        .orElse(code);
  }

  private String address(Address address) {
    return address.country() == null
        ? address.text()
        : (address.text() + ", " + country(address.country()));
  }

  private static String day(@Nullable Instant time) {
    return time == null ? "" : time.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static List<String> present(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text);
  }

  private static List<String> numbers(Collection<Identifier> identifiers) {
    return identifiers.stream()
        .map(id -> id.kind().toUpperCase(Locale.ROOT) + " " + id.value())
        .toList();
  }
}
