package dev.palier.catalog.name;

import dev.palier.catalog.maker.Maker;
import dev.palier.catalog.product.Alias;
import dev.palier.catalog.product.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the product or the maker that a name in English, French or Chinese stands for. Immutable.
///
/// A near miss is never taken for a match: it comes back as [NameMatch.Unknown] with the products
/// that are nearest.
public final class NameIndex {

  private static final int NEAREST = 5;
  private static final int LETTERS_PER_SLIP = 4;

  private final NameKeys keys;
  private final Map<String, Product> byId = new HashMap<>();
  private final Map<String, Product> own = new TreeMap<>();
  private final Map<String, Set<Product>> shared = new TreeMap<>();
  private final Map<String, Maker> makers = new HashMap<>();
  private final List<NameCollision> collisions = new ArrayList<>();

  private NameIndex(Collection<Maker> makers) {
    keys = new NameKeys(makers);
    makers.forEach(maker ->
        NameKeys.namesOf(maker)
            .forEach(name -> this.makers.putIfAbsent(NameKeys.ofCompany(name), maker)));
  }

  /// The index of all names; names that collide are listed by [#collisions()].
  public static NameIndex of(Collection<Maker> makers, Collection<? extends Product> products) {
    NameIndex index = new NameIndex(makers);
    products.forEach(index::add);
    index.shared.forEach((key, owners) -> {
      @Nullable Product owner = index.own.get(key);
      if (owner != null) {
        owners.stream()
            .filter(other -> other != owner)
            .forEach(other -> index.collisions.add(new NameCollision(key, owner, other)));
      }
    });
    return index;
  }

  /// The product of an id, a name or an alias.
  public NameMatch resolve(String name) {
    @Nullable Product product = byId.get(name);
    if (product != null) {
      return new NameMatch.Exact(product);
    }
    String key = keys.ofProduct(name);
    return find(key)
        .or(() -> find(keys.withoutGluedMaker(key)))
        .orElseGet(() -> new NameMatch.Unknown(nearest(key)));
  }

  /// The maker of a company's name, such as `NVIDIA Corporation` or `华为`.
  public Optional<Maker> resolveMaker(String name) {
    return Optional.ofNullable(makers.get(NameKeys.ofCompany(name)));
  }

  /// Names that two products claim; none in data that was loaded.
  public List<NameCollision> collisions() {
    return List.copyOf(collisions);
  }

  private void add(Product product) {
    byId.put(product.id(), product);
    addOwn(product.id(), product);
    addOwn(product.name(), product);
    for (Alias alias : product.aliases()) {
      if (alias.shared()) {
        shared
            .computeIfAbsent(keys.ofProduct(alias.text()), key -> new LinkedHashSet<>())
            .add(product);
      } else {
        addOwn(alias.text(), product);
      }
    }
  }

  private void addOwn(String name, Product product) {
    @Nullable Product before = own.putIfAbsent(keys.ofProduct(name), product);
    if (before != null && !before.id().equals(product.id())) {
      collisions.add(new NameCollision(name, before, product));
    }
  }

  private Optional<NameMatch> find(String key) {
    @Nullable Product product = own.get(key);
    if (product != null) {
      return Optional.of(new NameMatch.Exact(product));
    }
    @Nullable Set<Product> owners = shared.get(key);
    if (owners == null) {
      return Optional.empty();
    }
    return Optional.of(
        owners.size() == 1
            ? new NameMatch.Exact(owners.iterator().next())
            : new NameMatch.Ambiguous(List.copyOf(owners)));
  }

  private List<Product> nearest(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    Map<Product, Integer> distances = new HashMap<>();
    int limit = 1 + key.length() / LETTERS_PER_SLIP;
    own.forEach((name, product) -> note(key, name, product, limit, distances));
    shared.forEach(
        (name, owners) -> owners.forEach(product -> note(key, name, product, limit, distances)));
    return distances.entrySet().stream()
        .sorted(
            Map.Entry.<Product, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Product::id))))
        .limit(NEAREST)
        .<Product>map(Map.Entry::getKey)
        .toList();
  }

  private static void note(
      String key, String name, Product product, int limit, Map<Product, Integer> distances) {
    int distance = EditDistance.between(key, name);
    if (distance <= limit || name.startsWith(key) || key.startsWith(name) && !name.isEmpty()) {
      distances.merge(product, distance, Math::min);
    }
  }
}
