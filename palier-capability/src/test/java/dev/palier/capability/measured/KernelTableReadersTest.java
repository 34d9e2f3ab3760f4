package dev.palier.capability.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Collective;
import dev.palier.capability.kernel.Collective.Operation;
import dev.palier.capability.kernel.Decode;
import dev.palier.capability.kernel.ExpertLayer;
import dev.palier.capability.kernel.ExpertLoad;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.MatrixProduct.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The readers of the kernel tables, on tables in the same form.
class KernelTableReadersTest {

  private static final Accelerator CHIP =
      new Accelerator(
          "sample",
          "Sample",
          1000e12,
          2000e12,
          0,
          2000e12,
          100,
          4e12,
          80e9,
          450e9,
          8,
          64e9,
          50e9,
          700,
          MemoryKind.STACKED);
  private static final ChipsOfTables CHIPS =
      new ChipsOfTables(word -> word.equals("unknown") ? Optional.empty() : Optional.of(CHIP));

  @TempDir private Path folder;

  private final List<MeasuredKernel<?>> read = new ArrayList<>();

  @Test
  void productsOfFourChipsAndOfOthers() throws IOException {
    Files.createDirectory(folder.resolve("kernels"));
    write(
        "gemm_crosschip.csv",
        "dtype,m,n,k,h100_ms,h200_ms,b200_ms,a100_ms\nfp8,1,64,128,0.1,,0.3,\n");
    write(
        "kernels/gemm.csv",
        "system,engine,kernel_source,gemm_dtype,m,n,k,latency\n"
            + "l40s,trtllm/1.3.0,torch_flow,fp8,2,3,4,0.5\n"
            + "unknown,trtllm/1.3.0,torch_flow,fp8,2,3,4,0.5\n"
            + "h100_sxm,vllm/1,x,bfloat16,2,3,4,0.5\n");
    new ProductTables(CHIPS).read(folder, read::add);
    assertThat(read)
        .extracting(MeasuredKernel::system)
        .containsExactly("b200_sxm", "h100_sxm", "l40s");
    assertThat(read.get(1).seconds()).isEqualTo(0.1e-3);
    assertThat(read.getLast().shape())
        .isEqualTo(new MatrixProduct(Precision.FP8, 2, 3, 4, Launch.EAGER));
  }

  @Test
  void decodeCountsTheNewKey() throws IOException {
    String head =
        "system,engine,kernel_source,batch_size,isl,num_heads,num_key_value_heads,head_dim,"
            + "window_size,beam_width,attn_dtype,kv_cache_dtype,step,latency\n";
    write("context_attention.csv", head);
    write(
        "generation_attention.csv",
        head + "h100_sxm,vllm/0.19,v,16,1,32,8,128,0,1,bfloat16,fp8,127,0.02\n");
    write("context_mla.csv", head);
    write("generation_mla.csv", head);
    new AttentionTables(CHIPS).read(folder, read::add);
    assertThat(read.getFirst().shape())
        .isEqualTo(new Decode(16, 128, 32, 8, 128, 0, Precision.FP8));
    assertThat(read.getFirst().library()).isEqualTo("vllm");
  }

  @Test
  void expertsWithTheirLoad() throws IOException {
    write(
        "moe.csv",
        "system,engine,kernel_source,moe_dtype,num_tokens,hidden_size,inter_size,topk,num_experts,"
            + "moe_tp_size,moe_ep_size,distribution,latency\n"
            + "h200_sxm,trtllm/1,moe_torch_flow_nongated,fp8_block,2,7168,2048,8,256,1,8,power_law_1.01,0.1\n");
    new ExpertTable(CHIPS).read(folder, read::add);
    assertThat(read.getFirst().shape())
        .isEqualTo(
            new ExpertLayer(
                Precision.FP8_BLOCK,
                2,
                7168,
                2048,
                8,
                256,
                1,
                8,
                ExpertLoad.POWER_LAW_1_01,
                false));
  }

  @Test
  void theSlowestQuarterOfLargeMessagesIsTheAllReduce() throws IOException {
    StringBuilder rows =
        new StringBuilder("system,engine,kernel_source,nccl_dtype,num_gpus,message_size,latency\n");
    for (String latency : List.of("2.2", "1.1", "1.0", "1.2")) {
      rows.append("a100_sxm,nccl/2,NCCL,half,8,268435456,").append(latency).append('\n');
    }
    write("nccl.csv", rows.toString());
    write(
        "custom_allreduce.csv",
        "system,engine,kernel_source,allreduce_dtype,num_gpus,message_size,latency,backend,implementation\n"
            + "a100_sxm,vllm/1,vLLM_custom_eager,bfloat16,2,1024,0.01,,\n");
    new CollectiveTables(CHIPS).read(folder, read::add);
    assertThat(read)
        .extracting(k -> ((Collective) k.shape()).operation())
        .containsExactly(
            Operation.ALL_GATHER,
            Operation.ALL_GATHER,
            Operation.ALL_GATHER,
            Operation.ALL_REDUCE,
            Operation.ALL_REDUCE);
    assertThat(read.get(3).seconds()).isEqualTo(2.2e-3);
    assertThat(((Collective) read.getFirst().shape()).bytes()).isEqualTo(536870912.0);
    assertThat(read.getLast().library()).isEqualTo("vllm-eager");
  }

  @Test
  void aWordThatIsNoNumberIsToldWithItsPlace() throws IOException {
    Files.createDirectory(folder.resolve("kernels"));
    write("gemm_crosschip.csv", "dtype,m,n,k,h100_ms\nbf16,1,64,x,0.1\n");
    write("kernels/gemm.csv", "system,engine,kernel_source,gemm_dtype,m,n,k,latency\n");
    assertThatThrownBy(() -> new ProductTables(CHIPS).read(folder, read::add))
        .isInstanceOf(RowException.class)
        .hasMessageContaining("line 2, k: \"x\" is not a number");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
