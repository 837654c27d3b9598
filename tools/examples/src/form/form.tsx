import { useForm } from '@tanstack/react-form';
import { StrictMode, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import type { AddEsimParamsRequest } from '@amapi-spec/types';
import { addEsimParamsRequestSchema, type Issue } from '@amapi-spec/validators/add-esim-params-request';
import { sendCommand, type Refusal } from './send-command.ts';

/** Nothing is chosen yet: the schema says so when it is sent. */
const empty = { activationCode: '' } as AddEsimParamsRequest;

/** A form that adds an eSIM to a device. Each change is judged by the schema; what the server refuses is shown at the same places. */
function AddEsimForm({ device }: { readonly device: string }): JSX.Element {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [operation, setOperation] = useState('');
  const form = useForm({
    defaultValues: empty,
    validators: { onChange: addEsimParamsRequestSchema },
    onSubmit: async ({ value }) => {
      const answer = await sendCommand(device, { type: 'ADD_ESIM', addEsimParams: value });
      setRefusals(answer.refusals);
      setOperation(answer.operation);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="activationCode">
        {({ state, handleChange }) => (
          <label>
            Activation code
            <input name="activationCode" autoComplete="off" value={state.value} onChange={({ target }) => handleChange(target.value)} />
            <Problems found={state.meta.errors} refusals={refusals} pointer="/addEsimParams/activationCode" />
          </label>
        )}
      </form.Field>
      <form.Field name="activationState">
        {({ state, handleChange }) => (
          <label>
            Activation
            <select
              name="activationState"
              value={state.value ?? ''}
              onChange={({ target }) => handleChange(target.value as AddEsimParamsRequest['activationState'])}
            >
              <option value="">choose</option>
              <option value="ACTIVATED">by the device</option>
              <option value="NOT_ACTIVATED">by its user</option>
            </select>
            <Problems found={state.meta.errors} refusals={refusals} pointer="/addEsimParams/activationState" />
          </label>
        )}
      </form.Field>
      <button type="submit">Add</button>
      <Problems found={[]} refusals={refusals} pointer="/type" />
      <output>{operation}</output>
    </form>
  );
}

/** What is wrong at one place. TanStack Form passes issues on as they are: the rule is there, for a text of one's own or a link to its page. */
function Problems({
  found,
  refusals,
  pointer,
}: {
  readonly found: readonly unknown[];
  readonly refusals: readonly Refusal[];
  readonly pointer: string;
}): JSX.Element {
  const issues = (found as readonly Issue[]).map(({ rule, message }) => ({ rule, message }));
  const all = [...issues, ...refusals.filter((each) => each.pointer === pointer)];
  return (
    <ul>
      {all.map(({ rule, message }) => (
        <li key={rule} data-rule={rule}>
          {message}
        </li>
      ))}
    </ul>
  );
}

const root = document.querySelector('main');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <AddEsimForm device="enterprises/E/devices/D" />
    </StrictMode>,
  );
}
