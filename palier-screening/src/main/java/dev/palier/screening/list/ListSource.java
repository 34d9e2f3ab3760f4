package dev.palier.screening.list;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Where lists come from, such as the Consolidated Screening List of trade.gov.
///
/// @param id such as `us-csl`
/// @param keeper who publishes it
/// @param form the id of the form it is published in, such as `csl-json`; empty where no version is
///   ever read but the one that ships with the program
/// @param addresses its files, the main one first; none where it is read from files alone
/// @param lists the lists that it holds, by their ids
/// @param ageLimit how long a version may go unconfirmed before it is stale
/// @param shrinkLimit the share of entries, from 0 to 1, by which a version may be smaller than the
///   one before
/// @param sizeLimit in bytes, of one file
/// @param shipped whether a version comes with the program
public record ListSource(
    String id,
    String title,
    String keeper,
    String form,
    List<URI> addresses,
    List<String> lists,
    Duration ageLimit,
    double shrinkLimit,
    long sizeLimit,
    boolean shipped) {

  public ListSource {
    addresses = List.copyOf(addresses);
    lists = List.copyOf(lists);
    for (URI address : addresses) {
      if (!"https".equals(address.getScheme()) || address.getHost() == null) {
        throw new IllegalArgumentException(
            "the address \""
                + address
                + "\" is not https\nMaybe name one that starts with https://");
      }
    }
    if (shrinkLimit < 0 || shrinkLimit > 1) {
      throw new IllegalArgumentException(
          "the shrink limit " + shrinkLimit + " is no share\nMaybe write a percentage up to 100");
    }
  }
}
