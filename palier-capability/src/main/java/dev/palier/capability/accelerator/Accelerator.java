package dev.palier.capability.accelerator;

/// A chip as the performance model sees it, real or drawn on paper, in SI units.
///
/// Rates are dense peaks; 0 means that the chip does not have the format. Links count one
/// direction.
///
/// @param flops16,flops8,flops4 dense floating-point operations a second at 16, 8 and 4 bit
/// @param integerOps8 dense integer operations a second at 8 bit
/// @param units SMs, CUs or cores, as the maker counts
/// @param memoryBandwidth bytes a second
/// @param memoryCapacity bytes
/// @param scaleUpBandwidth bytes a second from one chip to its neighbours; 0 where it has no link
/// @param scaleUpDomain chips that such links join
/// @param hostBandwidth bytes a second to the host
/// @param scaleOutBandwidth bytes a second into the network for each chip
/// @param boardPower watts
/// @param memory which kind of memory it has: libraries are written for the one or the other
public record Accelerator(
    String id,
    String name,
    double flops16,
    double flops8,
    double flops4,
    double integerOps8,
    int units,
    double memoryBandwidth,
    double memoryCapacity,
    double scaleUpBandwidth,
    int scaleUpDomain,
    double hostBandwidth,
    double scaleOutBandwidth,
    double boardPower,
    MemoryKind memory) {

  public Accelerator {
    if (units < 1 || !(memoryBandwidth > 0) || !(memoryCapacity > 0)) {
      throw new IllegalArgumentException(
          "%s has %d units, %s bytes of memory at %s bytes a second%nMaybe give all three as positive numbers"
              .formatted(id, units, memoryCapacity, memoryBandwidth));
    }
    if (!(Math.max(Math.max(flops16, flops8), Math.max(flops4, integerOps8)) > 0)) {
      throw new IllegalArgumentException(
          id + " computes in no format\nMaybe give its dense rate at 16 or 8 bit");
    }
  }

  /// The dense peak of a precision, operations a second; 0 where the chip does not have it.
  public double peak(Precision precision) {
    return switch (precision.rate()) {
      case SIXTEEN_BIT -> flops16;
      case EIGHT_BIT -> flops8;
      case FOUR_BIT -> flops4;
      case EIGHT_BIT_OF_FOUR_BIT_UNITS -> flops4 > 0 ? flops8 : flops16;
      case INTEGER_EIGHT_BIT -> integerOps8;
    };
  }

  /// The same in servers with another network: its ports are no part of a chip.
  public Accelerator withScaleOut(double bandwidth) {
    return new Accelerator(
        id,
        name,
        flops16,
        flops8,
        flops4,
        integerOps8,
        units,
        memoryBandwidth,
        memoryCapacity,
        scaleUpBandwidth,
        scaleUpDomain,
        hostBandwidth,
        bandwidth,
        boardPower,
        memory);
  }

  public boolean runs(Precision precision) {
    return peak(precision) > 0;
  }

  /// Bytes a second between two chips of a plan: the links of the domain, else the host's.
  public double linkBandwidth() {
    return scaleUpBandwidth > 0 ? scaleUpBandwidth : hostBandwidth;
  }
}
