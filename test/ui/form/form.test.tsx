import { act, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { ChoiceField } from '../../../src/ui/form/choice-field.tsx';
import { FormFooter } from '../../../src/ui/form/form-footer.tsx';
import { Form } from '../../../src/ui/form/form.tsx';
import { TextField } from '../../../src/ui/form/text-field.tsx';
import { useFormErrors } from '../../../src/ui/form/use-form-errors.ts';
import { CardPanel } from '../../../stories/address-panel.tsx';
import { renderWithPortal } from '../../render-with-portal.tsx';

interface EmailFormProps {
  refusal: Readonly<Record<string, string>>;
  summary?: readonly string[];
}

/** A form of a customer who changes an e-mail address. */
function EmailForm({ refusal, summary }: EmailFormProps) {
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('a');
  const { errors, show, clear } = useFormErrors();
  const save = () => show(refusal, summary);
  return (
    <Form
      label="E-mail"
      errors={errors}
      isSaving={false}
      onSave={save}
      footer={
        <FormFooter save="Send" saving="Sending…" cancel="Stop" isSaving={false} onSave={save} />
      }
    >
      <TextField
        name="email"
        type="email"
        label="New e-mail"
        hint="A link is sent to it."
        value={email}
        onChange={(value) => {
          setEmail(value);
          clear('email');
        }}
        error={errors.fields['email']}
      />
      <ChoiceField
        name="reason"
        label="Reason"
        value={reason}
        onChange={setReason}
        choices={[
          ['a', 'Moved'],
          ['b', 'Other'],
        ]}
        error={errors.fields['reason']}
      />
    </Form>
  );
}

const show = (props: EmailFormProps) =>
  renderWithPortal(
    <CardPanel title="E-mail">
      <EmailForm {...props} />
    </CardPanel>,
  );

const email = () => screen.getByRole('textbox', { name: 'New e-mail' });
const reason = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Reason' });

/** Refuses later, from outside. */
const later = { refuse() {} };

function Later() {
  const { errors, show: showErrors } = useFormErrors();
  useEffect(() => {
    later.refuse = () => showErrors({ name: 'Wrong.' });
  });
  return (
    <Form label="Later" errors={errors} isSaving={false} onSave={() => {}} footer={null}>
      <TextField
        name="name"
        label="Name"
        value=""
        onChange={() => {}}
        error={errors.fields['name']}
      />
    </Form>
  );
}

describe('a form', () => {
  test('says below a field what to enter, and why it was refused in place of that', async () => {
    const { user } = show({ refusal: { email: 'Not an address.' } });
    expect(email()).toHaveAccessibleDescription('A link is sent to it.');
    expect(email()).toBeValid();
    await user.type(email(), 'x{Enter}');
    expect(email()).toHaveAccessibleDescription('Not an address.');
    expect(email()).toBeInvalid();
    await user.type(email(), 'y');
    expect(email()).toHaveAccessibleDescription('A link is sent to it.');
  });

  test('moves the focus to the first refused field, each time something is refused', async () => {
    const { user } = show({ refusal: { email: 'Wrong.', reason: 'Wrong.' } });
    const button = screen.getByRole('button', { name: 'Send' });
    await user.click(button);
    expect(email()).toHaveFocus();
    // What is left of the errors does not move it while somebody types.
    await user.type(email(), 'y');
    expect(email()).toHaveFocus();
    await user.click(button);
    expect(email()).toHaveFocus();
  });

  test('moves the focus to what belongs to no field', async () => {
    const { user } = show({ refusal: {}, summary: ['We can’t reach Polar.'] });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('alert')).toHaveTextContent('We can’t reach Polar.');
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  test('leaves the focus to somebody who has gone elsewhere meanwhile', async () => {
    renderWithPortal(
      <>
        <button>Elsewhere</button>
        <CardPanel title="E-mail">
          <Later />
        </CardPanel>
      </>,
    );
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    act(() => later.refuse());
    expect(screen.getByRole('textbox')).toBeInvalid();
    expect(elsewhere).toHaveFocus();
  });

  test('keeps a choice that a script replaces by what is none', async () => {
    show({ refusal: {} });
    const select = reason();
    select.selectedIndex = -1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(select).toHaveValue('a');
  });

  test('has no control that belongs to a form around it, and none that is disabled', () => {
    show({ refusal: {} });
    const controls = [...document.querySelectorAll('input, select, button')];
    expect(controls.length).toBeGreaterThan(2);
    for (const control of controls) {
      expect(control).toHaveAttribute('form', '');
      expect(control).toBeEnabled();
    }
  });
});
