import type { CheckCall, FieldOwner } from '../contract/named-check.ts';
import type { FieldType, Model } from '../contract/model.ts';
import { isLanguageTag } from './language-tag.ts';
import { toPlaceType } from '../expression/place.ts';
import { isThere } from './evaluate.ts';
import { entriesOf, isPresent, memberOf } from './json-access.ts';
import { findAt } from './place-path.ts';
import { fitsLength, type ValuePath } from './structure.ts';
import { fitsTemplate, isActivationCode, isPackageName, passesLuhn } from './text-checks.ts';
import { isNormalizedTimestamp, parseDuration } from './time-checks.ts';
import { createIndex, findField, zeroValueOf } from '../query/create-index.ts';

/** Returns each place, from the subject, that a named check refuses: none when it passes. */
export function findCheckFailures(model: Model, subject: string, check: CheckCall, value: unknown): ValuePath[] {
  const shape = createIndex(model).shapes.get(subject);
  const typeOf = (name: string): FieldType | undefined => findField(shape, name)?.type;
  const present = (names: readonly string[]): string[] =>
    names.filter((name) => {
      const type = typeOf(name);
      return type !== undefined && isThere(memberOf(value, name), toPlaceType(type));
    });
  const filled = (names: readonly string[]): string[] =>
    present(names).filter((name) => {
      const [type, member] = [typeOf(name), memberOf(value, name)];
      return type?.kind !== 'string' || (typeof member === 'string' && member !== '' && fitsLength(member, type.maxLength));
    });
  const foreign = (owners: readonly FieldOwner[], type: string): string[] =>
    owners.filter((owner) => !owner.types.includes(type)).map(({ field }) => field);
  const failing = (passes: (text: string) => boolean, path: readonly string[]): ValuePath[] =>
    findAt(value, path).flatMap((found) => (typeof found.value !== 'string' || passes(found.value) ? [] : [found.path]));
  switch (check.name) {
    case 'type_or_params':
      return present([check.type, ...check.params]).length > 0 ? [] : [[check.type]];
    case 'at_most_one':
      return present(check.fields)
        .slice(1)
        .map((field) => [field]);
    case 'params_exclude':
      return present(check.params).length === 0 ? [] : filled(check.fields).map((field) => [field]);
    case 'type_matches_params': {
      const type = memberOf(value, check.type);
      const owners = check.owners.filter((owner) => isPresent(memberOf(value, owner.field)));
      const [only] = owners;
      if (only === undefined || owners.length > 1 || !isPresent(type) || type === check.unspecified) return [];
      return only.types.includes(String(type)) ? [] : [[check.type]];
    }
    case 'fields_of_type': {
      const type = inferType(model, value);
      if (type === undefined || present(check.params).length > 0) return [];
      return filled(foreign(check.owners, type)).map((field) => [field]);
    }
    case 'no_server_set_field':
      return present(check.fields).map((field) => [field]);
    case 'status_of_type': {
      const type = inferType(model, value);
      if (type === undefined || !model.commands.some((command) => command.type === type)) return [];
      return present(foreign(check.owners, type)).map((field) => [field]);
    }
    case 'duration_format':
      return failing((text) => parseDuration(text) !== undefined, check.path);
    case 'duration_range': {
      const [min, max] = [BigInt(check.min) * 1_000_000_000n, BigInt(check.max) * 1_000_000_000n];
      return failing((text) => {
        const nanos = parseDuration(text);
        return nanos === undefined || (nanos >= min && nanos <= max);
      }, check.path);
    }
    case 'duration_not_zero':
      return failing((text) => parseDuration(text) !== 0n, check.path);
    case 'timestamp_normalized':
      return failing(isNormalizedTimestamp, check.path);
    case 'language_tag':
      return findAt(value, withoutStar(check.path)).flatMap(({ path, value: map }) => {
        const wrong = entriesOf(map).filter(([tag]) => !isLanguageTag(tag) && fitsLength(tag, check.maxLength));
        return wrong.map(([tag]) => [...path, tag]);
      });
    case 'resource_name':
      return failing((text) => text === '' || fitsTemplate(text, check.template), check.path);
    case 'activation_code':
      return failing((text) => text === '' || isActivationCode(text), check.path);
    case 'luhn':
      return failing((text) => passesLuhn(text) !== false, check.path);
    case 'package_name':
      return failing((text) => text === '' || isPackageName(text), check.path);
    case 'known_value':
      return failing((text) => check.values.includes(text), check.path);
    case 'no_duplicates':
      return findAt(value, withoutStar(check.path)).flatMap((list) => {
        const items = Array.isArray(list.value) ? (list.value as readonly unknown[]) : [];
        return items.flatMap((item, index) => (items.indexOf(item) < index ? [[...list.path, index]] : []));
      });
    case 'cancelled_without_error_code': {
      const cancelled = memberOf(memberOf(value, 'error'), 'code') === 1;
      const metadata = memberOf(value, 'metadata');
      const isCommand = memberOf(metadata, '@type') === `type.googleapis.com/${model.info.protoPackage}.Command`;
      return cancelled && isCommand && isPresent(memberOf(metadata, 'errorCode')) ? [['metadata', 'errorCode']] : [];
    }
  }
}

/** Returns the type that a command says, or else the type of its only params member; undefined when neither tells. */
export function inferType(model: Model, command: unknown): string | undefined {
  const type = memberOf(command, 'type');
  const unspecified = zeroValueOf(createIndex(model).enums.get('CommandType'));
  if (typeof type === 'string' && type !== unspecified) return type;
  const owners = model.commands.filter(({ params }) => params !== undefined && isPresent(memberOf(command, params.field)));
  return owners.length === 1 ? owners[0]?.type : undefined;
}

function withoutStar(path: readonly string[]): readonly string[] {
  return path.at(-1) === '*' ? path.slice(0, -1) : path;
}
