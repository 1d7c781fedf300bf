import { refuse } from '../core/responses.ts';

const refusal = (status: number, error: string, detail: string) => () =>
  refuse(status, error, detail);

export const refusePlanChange = refusal(
  403,
  'UpdateSubscriptionPlanNotAllowed',
  'Updating subscription plan is not allowed.',
);

export const refuseSeatChange = refusal(
  403,
  'UpdateSubscriptionSeatsNotAllowed',
  'Updating subscription seats is not allowed.',
);

export const refusePauseAndResume = refusal(
  403,
  'PauseResumeNotAllowed',
  'Pausing or resuming a subscription is not allowed.',
);

export const refusePause = refusal(
  409,
  'CannotPauseSubscription',
  'This subscription cannot be paused.',
);

export const refuseUnpause = refusal(
  409,
  'NoScheduledPause',
  'This subscription is not scheduled to be paused.',
);

export const refuseResume = refusal(
  409,
  'NotPausedSubscription',
  'This subscription is not paused.',
);

export const refuseUncancel = refusal(400, 'BadRequest', 'Bad request');

export const refuseEnded = refusal(410, 'ResourceUnavailable', 'Unavailable');

export const refuseWithoutCard = (doing: 'resuming' | 'uncancelling') =>
  refuse(409, 'PaymentMethodRequired', `Add a payment method before ${doing} this subscription.`);

/** A value that means nothing here, though it is of the right type. */
export const refuseValue = (field: string, msg: string, input: unknown) =>
  refuse(422, 'PolarRequestValidationError', [
    { type: 'value_error', loc: ['body', field], msg, input },
  ]);
