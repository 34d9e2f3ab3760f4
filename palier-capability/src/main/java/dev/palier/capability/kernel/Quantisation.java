package dev.palier.capability.kernel;

/// What it takes to quantise the activations before a product in 8 bit: `fixed + bytes · elements /
/// bandwidth`. Nothing where the block has no such coefficient.
///
/// @param fixed seconds
/// @param bytes that each element of the activations moves
record Quantisation(double fixed, double bytes) {

  static Quantisation backToBack(Parameters p, boolean fourBit) {
    double plain = p.get("quantise", 0);
    return new Quantisation(
        fourBit ? p.get("quantise.four-bit", plain) : plain, p.get("quantise-bytes", 0));
  }

  static Quantisation eager(Parameters p, Quantisation otherwise) {
    return new Quantisation(
        p.get("quantise.eager", otherwise.fixed()),
        p.get("quantise-bytes.eager", otherwise.bytes()));
  }

  double seconds(double elements, double bandwidth) {
    return fixed + bytes * elements / bandwidth;
  }
}
