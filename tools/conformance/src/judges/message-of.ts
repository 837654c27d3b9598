import { createIndex, type Model } from '@amapi-spec/model';
import { registry } from '@amapi-spec/protobuf';
import type { DescMessage } from '@bufbuild/protobuf';

/** Returns the message of a shape, ours or someone else's; throws for a shape that has none. */
export function messageOf(model: Model, shape: string): DescMessage {
  const { proto } = createIndex(model).shapes.get(shape);
  if (proto.kind === 'none') throw new Error(`${shape} has no message`);
  return messageNamed(proto.kind === 'message' ? `${model.info.protoPackage}.${proto.name}` : proto.name);
}

/** Returns the message of a full name; throws when the registry has none. */
export function messageNamed(name: string): DescMessage {
  const message = registry.getMessage(name);
  if (message === undefined) throw new Error(`the registry has no ${name}`);
  return message;
}
