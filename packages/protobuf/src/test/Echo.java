import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.longrunning.ListOperationsResponse;
import com.google.longrunning.Operation;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import com.google.rpc.ErrorDetailsProto;
import google.android.devicemanagement.v1.CommandOuterClass;
import google.android.devicemanagement.v1.CommandOuterClass.Command;
import google.android.devicemanagement.v1.DeviceManagementServiceOuterClass;
import google.android.devicemanagement.v1.DeviceManagementServiceOuterClass.ListDevicesResponse;
import google.android.devicemanagement.v1.DeviceOuterClass.CommandForDevice;
import google.android.devicemanagement.v1.DeviceOuterClass.Device;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Reads messages as lines of JSON {type, bytes, json}, answers with lines {bytes, json, bytesOfJson} written by Java's own Protobuf. */
public class Echo {
  private static final List<Message> KNOWN =
      List.of(
          Command.getDefaultInstance(),
          CommandForDevice.getDefaultInstance(),
          Device.getDefaultInstance(),
          ListDevicesResponse.getDefaultInstance(),
          ListOperationsResponse.getDefaultInstance(),
          Operation.getDefaultInstance());

  public static void main(String[] args) throws Exception {
    TypeRegistry types =
        TypeRegistry.newBuilder()
            .add(CommandOuterClass.getDescriptor().getMessageTypes())
            .add(DeviceManagementServiceOuterClass.getDescriptor().getMessageTypes())
            .add(ErrorDetailsProto.getDescriptor().getMessageTypes())
            .build();
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      JsonObject given = JsonParser.parseString(line).getAsJsonObject();
      Message empty = empty(given.get("type").getAsString());
      Message read = empty.newBuilderForType().mergeFrom(Base64.getDecoder().decode(given.get("bytes").getAsString())).build();
      Message.Builder ofJson = empty.newBuilderForType();
      JsonFormat.parser().usingTypeRegistry(types).merge(given.get("json").toString(), ofJson);
      JsonObject answer = new JsonObject();
      answer.addProperty("bytes", Base64.getEncoder().encodeToString(read.toByteArray()));
      answer.add("json", JsonParser.parseString(JsonFormat.printer().usingTypeRegistry(types).print(read)));
      answer.addProperty("bytesOfJson", Base64.getEncoder().encodeToString(ofJson.build().toByteArray()));
      System.out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
    }
    System.out.flush();
  }

  private static Message empty(String type) {
    return KNOWN.stream().filter(message -> message.getDescriptorForType().getFullName().equals(type)).findFirst().orElseThrow();
  }
}
