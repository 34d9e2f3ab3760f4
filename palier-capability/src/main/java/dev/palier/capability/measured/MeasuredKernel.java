package dev.palier.capability.measured;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.kernel.KernelShape;

/// One kernel as somebody timed it, such as a BF16 product on an H100 in 0.21 ms.
///
/// @param table file name, such as `gemm.csv`
/// @param line in that file
/// @param system as the table writes the chip: `h100_sxm`
/// @param library that holds the kernel: `trtllm`, `vllm`, `sglang`, `nccl`; empty where the table
///   takes the best of several
/// @param source the kernel's own name in the table, such as `torch_flow`
public record MeasuredKernel<S extends KernelShape>(
    String table,
    long line,
    String system,
    Accelerator chip,
    String library,
    String source,
    S shape,
    double seconds) {}
