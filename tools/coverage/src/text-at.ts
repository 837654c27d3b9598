import { createIndex, type EnumType, type Field, fillMessage, type Method, type Model, type Rule, type Shape } from '@amapi-spec/model';

/** Returns all that the model holds at a location such as `schemas/Command.yaml#duration` or `rules/reboot/min_api_level.yaml`, as one text; undefined when there is no such location. */
export function textAt(model: Model, location: string): string | undefined {
  const [file = '', member] = location.split('#');
  const [folder, ...rest] = file.replace(/\.yaml$/, '').split('/');
  const name = rest.join('/');
  switch (folder) {
    case 'schemas':
      return member === undefined ? schemaText(model, name) : (fieldText(findField(model, name, member)) ?? valueText(model, name, member));
    case 'commands':
      return commandText(model, name);
    case 'paths':
      return methodsText(model.methods.filter((method) => methodLocation(method) === file));
    case 'rules':
      return ruleText(model.rules.find((rule) => rule.file === `spec/${file}`));
    default:
      return undefined;
  }
}

/** Returns the shape of a schema in the form in which it comes back; the request form where there is no other. */
export function findShape(model: Model, schema: string): Shape | undefined {
  const shapes = model.shapes.filter((shape) => shape.schema === schema);
  return shapes.find(({ variant }) => variant === 'response') ?? shapes[0];
}

/** Returns a property of a schema. */
export function findField(model: Model, schema: string, name: string): Field | undefined {
  return findShape(model, schema)?.fields.find((field) => field.name === name);
}

function schemaText(model: Model, name: string): string | undefined {
  const shape = findShape(model, name);
  if (shape !== undefined) return shape.description;
  return enumText(createIndex(model).enums.find(name));
}

function enumText(type: EnumType | undefined): string | undefined {
  return type && [type.description, ...type.values.flatMap(({ name, description }) => [name, description])].join('\n');
}

function fieldText(field: Field | undefined): string | undefined {
  if (field === undefined) return undefined;
  const flags = [field.type.kind, field.readOnly ? 'readOnly' : 'settable', field.required ? 'required' : 'optional'];
  const said = field.disagreement?.says.map(({ text }) => text) ?? [];
  return [field.description, ...flags, ...said].join('\n');
}

function valueText(model: Model, type: string, name: string): string | undefined {
  return createIndex(model)
    .enums.find(type)
    ?.values.find((value) => value.name === name)?.description;
}

function commandText(model: Model, slug: string): string | undefined {
  const command = model.commands.find((each) => each.slug === slug);
  return command && [command.brief, ...[...command.effects, ...command.notes].map(({ text }) => text)].join('\n');
}

/** Names the location of a method: its file, which the methods of one path share. */
export function methodLocation({ file }: Method): string {
  return file.replace('spec/', '');
}

function methodsText(methods: readonly Method[]): string | undefined {
  if (methods.length === 0) return undefined;
  return methods
    .flatMap(({ description, path, transcoding, parameters }) => [
      description,
      path,
      transcoding,
      ...parameters.map((parameter) => parameter.description),
    ])
    .join('\n');
}

function ruleText(rule: Rule | undefined): string | undefined {
  if (rule === undefined) return undefined;
  const body = rule.body.kind === 'expression' ? rule.body.text : JSON.stringify(rule.body.check);
  return [fillMessage(rule), rule.why ?? '', rule.at.join('.'), body, ...Object.values(rule.params).map(String)].join('\n');
}
