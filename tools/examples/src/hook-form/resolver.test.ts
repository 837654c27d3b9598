import { createFormControl, type FieldErrors } from 'react-hook-form';
import { expect, expectTypeOf, test } from 'vitest';
import type { CommandRequest } from '@amapi-spec/types';
import { validateCommandRequest } from '@amapi-spec/validators/command-request';
import { resolverOf } from './resolver.ts';

type Sent = { readonly value: CommandRequest } | { readonly errors: FieldErrors<CommandRequest> };

/** Submits a form that holds a command; the library's own control, without a page. */
async function submit(command: unknown): Promise<Sent | undefined> {
  const { handleSubmit } = createFormControl<CommandRequest>({
    resolver: resolverOf(validateCommandRequest),
    defaultValues: command as CommandRequest,
  });
  let sent: Sent | undefined;
  const valid = (value: CommandRequest): void => void (sent = { value });
  await handleSubmit(valid, (errors) => void (sent = { errors }))();
  return sent;
}

test.each<CommandRequest>([
  { type: 'LOCK', duration: '60s' },
  { type: 'ADD_ESIM', addEsimParams: { activationCode: 'LPA:1$smdp.example.com$PLACEHOLDER', activationState: 'ACTIVATED' } },
])('a form with a right command of any type is sent: %j', async (command) => {
  expect(await submit(command)).toEqual({ value: command });
});

test('each field has the id of the first rule that it breaks, and what must hold', async () => {
  const sent = await submit({ type: 'ADD_ESIM', duration: 'soon', addEsimParams: { activationCode: '' } });
  expect(sent).toMatchObject({
    errors: {
      duration: { type: 'request.duration_format', message: expect.any(String) as string },
      addEsimParams: { activationCode: { type: 'add_esim.activation_code_required' } },
    },
  });
});

test('an error about the whole is at root', async () => {
  expect(await submit({})).toMatchObject({ errors: expect.any(Object) as object });
  const errors = await resolverOf(validateCommandRequest)(7 as never, undefined, { fields: {}, shouldUseNativeValidation: false });
  expect(errors).toMatchObject({ errors: { root: { type: 'schema.type' } } });
});

test('nothing secret is in the errors', async () => {
  const sent = await submit({ type: 'RESET_PASSWORD', newPassword: 'hunter2-'.repeat(1000), duration: 'hunter2' });
  expect(sent).toHaveProperty('errors');
  expect(JSON.stringify(sent)).not.toContain('hunter2');
});

test('the form is typed by every command, and not by one', () => {
  const { getValues } = createFormControl<CommandRequest>({ resolver: resolverOf(validateCommandRequest) });
  // Left to itself, the library takes the first type of the union.
  expectTypeOf(getValues()).toEqualTypeOf<CommandRequest>();
  expect(getValues()).toEqual({});
});
