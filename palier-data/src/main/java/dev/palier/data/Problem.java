package dev.palier.data;

/// One thing that is wrong in a data file.
///
/// @param file name below the data folder
/// @param line first line is 1; 0 where the file as a whole is meant
/// @param field path of the field, such as `periods[2].when`; empty where none is meant
/// @param what what is wrong, with the value
/// @param maybe a way out, in the imperative
public record Problem(String file, int line, String field, String what, String maybe) {

  @Override
  public String toString() {
    String where = file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " " + field);
    return where + ": " + what + "\n  Maybe " + maybe + ".";
  }
}
