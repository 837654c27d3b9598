import { get, set, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import type { Result } from '@amapi-spec/validators';

/**
 * Makes a validator judge a form of react-hook-form: `useForm<CommandRequest>({ resolver: resolverOf(validateCommandRequest) })`, where the
 * type must be said: of a union the library infers its first member. The `type` of an error is the id of its rule, which the resolver
 * for Standard Schema of `@hookform/resolvers` loses. A field shows the first of its errors; an error about the whole is at `root`.
 */
export function resolverOf<Values extends FieldValues>(validate: (value: unknown) => Result<Values>): Resolver<Values> {
  return (values) => {
    const result = validate(values);
    if (result.issues === undefined) return { values: result.value, errors: {} };
    const errors: FieldErrors<Values> = {};
    for (const { path, rule, message } of result.issues) {
      const name = path.length === 0 ? 'root' : path.join('.');
      if (get(errors, `${name}.type`) === undefined) set(errors, name, { type: rule, message });
    }
    return { values: {}, errors };
  };
}
