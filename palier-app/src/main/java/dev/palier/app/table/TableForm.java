package dev.palier.app.table;

/// What a sort of table looks like, for reading it and for saying how it should look.
///
/// @param header the start of a good header, such as `order_id,as_of,item,destination`
/// @param advice where to find one to try; empty where there is none
/// @param comments whether every line that starts with `#` is a comment; else only those before the
///   header are
public record TableForm(String header, String advice, boolean comments) {}
