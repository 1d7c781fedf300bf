import { useEffect, useRef, useState } from 'react';
import type { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import type { FormErrors } from '../../ui/form/form-errors.ts';
import { useFormErrors } from '../../ui/form/use-form-errors.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { getTries, recordRefusal, recordTry } from '../email-tries.ts';
import { useEmailChangeRequest } from '../mutation-hooks.ts';
import { getPauseEnd } from '../rules/email-pause.ts';
import { findEmailProblem } from '../rules/find-email-problem.ts';
import { CardScope, CustomerScope } from '../scopes.ts';
import { useEmailPause } from './use-email-pause.ts';

/** A mail that was sent. */
export interface SentEmail {
  /** The address that it went to. */
  email: string;
  /** Whether Polar has confirmed it. */
  isSure: boolean;
}

/** What the customer types into the form for another e-mail address, and what became of it. */
export interface EmailChange {
  email: string;
  setEmail: (email: string) => void;
  errors: FormErrors;
  isSending: boolean;
  send: () => void;
  /** The last mail. */
  sent: SentEmail | undefined;
  /** Sends another one to the same address. */
  sendAgain: () => void;
  /** When another mail can be sent, in words; `undefined` if one can be sent now. */
  pause: string | undefined;
}

/** The state of the form for another e-mail address. */
export function useEmailChange(): EmailChange {
  const { client } = usePortal();
  const { customer } = CustomerScope.use('Customer.EmailForm');
  const { messages, closeForm } = CardScope.use('Customer.EmailForm');
  const panel = PanelScope.use('Customer.EmailForm');
  const caller = `${client.server} ${customer.id}`;
  const [email, setEmail] = useState('');
  const { errors, show, clear } = useFormErrors();
  const [sent, setSent] = useState<SentEmail>();
  const pause = useEmailPause(caller);
  // Two clicks before the next render must not send it twice.
  const isUnderWay = useRef(false);

  const { mutate, isPending } = useEmailChangeRequest((address, error) => {
    isUnderWay.current = false;
    if (!error || error.code === 'unconfirmed') return setDone({ email: address, isSure: !error });
    tellFailure(error);
  });
  function setDone(next: SentEmail) {
    const isAgain = sent?.isSure && next.isSure && sent.email === next.email;
    clear();
    setSent(next);
    const say = next.isSure ? messages.emailSent : messages.emailMaybeSent;
    panel.announce(isAgain ? messages.emailSentAgain(next.email) : say(next.email));
  }
  function tellFailure(error: PortalError) {
    const { code, fields } = error;
    const { platform } = panel.messages;
    if (code === 'rate_limited') {
      recordRefusal(caller, Date.now());
      return clear();
    }
    if (code === 'invalid_request' && fields.includes('email')) {
      setSent(undefined);
      return show({ email: messages.emailRefused(platform) });
    }
    const [reason] = getFailureText(toFailureKind(error), panel.messages, messages);
    const text = code === 'forbidden' ? messages.emailForbidden : messages.emailNotSent(reason);
    show({}, [text]);
  }
  // Once for each pause: its text changes each minute.
  const isPaused = pause !== undefined;
  const pauseText = useLatest(pause);
  useEffect(() => {
    if (isPaused && pauseText.current) panel.announce(pauseText.current);
  }, [isPaused, pauseText, panel]);

  function sendTo(address: string) {
    const now = Date.now();
    if (isUnderWay.current || now < getPauseEnd(getTries(caller))) return;
    isUnderWay.current = true;
    recordTry(caller, now);
    mutate(address);
  }

  // The customer has followed the link, here or elsewhere.
  const isChanged =
    sent !== undefined && customer.email?.toLowerCase() === sent.email.toLowerCase();
  const latest = useLatest(() =>
    closeForm({ state: 'email_changed', text: messages.emailChanged(customer.email ?? '') }),
  );
  useEffect(() => {
    if (isChanged) latest.current();
  }, [isChanged, latest]);

  return {
    email,
    setEmail,
    errors,
    isSending: isPending,
    send: useHandler(() => {
      const address = email.trim();
      const problem = findEmailProblem(address, customer.email);
      if (problem) show({ email: messages[problem] });
      else sendTo(address);
    }),
    sent,
    sendAgain: useHandler(() => sent && sendTo(sent.email)),
    pause,
  };
}
