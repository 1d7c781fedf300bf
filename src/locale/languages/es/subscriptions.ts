import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { esSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "al mes", or "cada 3 meses". */
const every =
  (one: string, other: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    `${amount} ${count === 1 ? one : `cada ${number(count)} ${other}`}`;

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('es', count, { one: 'unidad', many: 'de unidades', other: 'unidades' })}`;

const key = (count: number) => (count === 1 ? 'la clave de licencia' : 'las claves de licencia');
const capitalKey = (count: number) =>
  count === 1 ? 'La clave de licencia' : 'Las claves de licencia';
/** A verb of `key`: `count` chooses between "funciona" and "funcionan". */
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
const works = (count: number) => `${key(count)} ${verb(count, 'funciona', 'funcionan')}`;

const onDate = (date: string | undefined) => (date ? ` el ${date}` : ' pronto');

/** The Spanish texts of subscriptions. */
export const esSubscriptions: SubscriptionMessages = {
  title: 'Suscripción',
  loading: 'Cargando la suscripción…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Obtener ayuda',

  states: {
    active: 'Activa',
    trialing: 'Periodo de prueba',
    trialUntil: (date) => `Prueba hasta el ${date}`,
    endsOn: (date) => `Termina el ${date}`,
    endsSoon: 'Termina pronto',
    pausesOn: (date) => `Se pausa el ${date}`,
    pausesSoon: 'Se pausa pronto',
    paused: 'En pausa',
    pausedUntil: (date) => `En pausa hasta el ${date}`,
    past_due: 'Pago fallido',
    unpaid: 'Sin pagar',
    ended: 'Terminada',
    incomplete: 'Pago pendiente',
    incomplete_expired: 'No llegó a empezar',
  },

  price: {
    every: {
      day: every('al día', 'días'),
      week: every('a la semana', 'semanas'),
      month: every('al mes', 'meses'),
      year: every('al año', 'años'),
    },
    free: 'Gratis',
    usageOnly: 'Según el consumo',
    plusUsage: 'más el consumo',
    discounted: 'con descuento',
    seats,
    seatsAt: (count, amount, number) =>
      `${seats(count, number)} a ${amount}${count === 1 ? '' : ' cada una'}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `próximo pago de ${amount} el ${date}` : `próximo pago el ${date}`,
    nextPaymentSoFar: (date, amount) => `próximo pago de ${amount} hasta ahora, el ${date}`,
    firstPayment: (date, amount) =>
      amount ? `primer pago de ${amount} el ${date}` : `primer pago el ${date}`,
    lastPayment: (date, amount) =>
      amount ? `último pago de ${amount} hasta ahora, el ${date}` : `último pago el ${date}`,
    nothingDue: (date) => `nada que pagar el ${date}`,
    paidFromCredit: (date) => `el ${date} se paga con tu saldo a favor`,
    credit: (date, amount) => `${amount} a tu favor el ${date}`,
  },

  notice: {
    endsOn: (date) => `La suscripción termina el ${date}.`,
    endsWithPeriod: 'La suscripción termina cuando acabe el periodo actual.',
    untilEnd: {
      keys: (keys) =>
        `Hasta entonces, ${works(keys)} como ahora. Después, las aplicaciones ${verb(keys, 'la', 'las')} rechazarán.`,
      files: () =>
        'Hasta entonces puedes descargar los archivos como ahora. Después, ya no estarán aquí.',
      keysAndFiles: (keys) =>
        `Hasta entonces, ${key(keys)} y los archivos funcionan como ahora. Después, las aplicaciones rechazarán ${key(keys)} y los archivos ya no estarán aquí.`,
      other: () =>
        'Hasta entonces, todo funciona como ahora. Después, pierdes lo que incluye la suscripción.',
    },
    nothingCharged: 'No se cobra nada por ella.',

    pausesOn: (date) => `La suscripción se pausa el ${date}.`,
    pausesWithPeriod: 'La suscripción se pausa cuando acabe el periodo actual.',
    whilePaused: {
      keys: (keys) =>
        `Mientras está en pausa, no se cobra nada y ${key(keys)} no ${verb(keys, 'funciona', 'funcionan')}.`,
      files: () =>
        'Mientras está en pausa, no se cobra nada y los archivos no se pueden descargar.',
      keysAndFiles: (keys) =>
        `Mientras está en pausa, no se cobra nada, ${key(keys)} no ${verb(keys, 'funciona', 'funcionan')} y los archivos no se pueden descargar.`,
      other: () => 'Mientras está en pausa, no se cobra nada y no puedes utilizar lo que incluye.',
    },
    paused: {
      keys: (keys) =>
        `${capitalKey(keys)} no ${verb(keys, 'funciona', 'funcionan')} mientras está en pausa la suscripción.`,
      files: () => 'Los archivos no se pueden descargar mientras está en pausa la suscripción.',
      keysAndFiles: (keys) =>
        `${capitalKey(keys)} y los archivos no funcionan mientras está en pausa la suscripción.`,
      other: () => 'No puedes utilizar lo que incluye la suscripción mientras está en pausa.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Se reanuda por sí sola el ${date}, con un pago de ${amount}.`
        : `Se reanuda por sí sola el ${date}, y los pagos también.`,
    resumesSoon: 'Se reanuda pronto por sí sola, y los pagos también.',
    resumesOnRequest: 'Sigue en pausa, y no se cobra nada, hasta que se reanude.',
    endPaused: 'Para darla de baja mientras está en pausa, contacta con el vendedor.',

    declined: (method) => `${method}: no se pudo hacer el cobro.`,
    paymentFailed: 'El último pago falló.',
    nextAttempt: (date) => `El próximo intento es el ${date}.`,
    triedAgain: 'El pago se intentará de nuevo.',
    worksUntilThen: {
      keys: (keys) => `Hasta entonces, ${works(keys)} como siempre.`,
      files: () => 'Hasta entonces puedes descargar los archivos como siempre.',
      keysAndFiles: (keys) => `Hasta entonces, ${key(keys)} y los archivos funcionan como siempre.`,
      other: () => 'Hasta entonces, todo funciona como siempre.',
    },
    stopsUntilPaid: {
      keys: (keys) =>
        `${capitalKey(keys)} no ${verb(keys, 'funciona', 'funcionan')} hasta que se pague.`,
      files: () => 'Los archivos no se pueden descargar hasta que se pague.',
      keysAndFiles: (keys) => `${capitalKey(keys)} y los archivos no funcionan hasta que se pague.`,
      other: () => 'No puedes utilizar lo que incluye hasta que se pague.',
    },
    endsUnpaidOn: (date) => `Si no se paga como muy tarde el ${date}, la suscripción termina.`,
    stopsThen: {
      keys: (keys) => `Entonces, ${key(keys)} ${verb(keys, 'dejará', 'dejarán')} de funcionar.`,
      files: () => 'Entonces, los archivos ya no estarán aquí.',
      keysAndFiles: (keys) =>
        `Entonces, ${key(keys)} ${verb(keys, 'dejará', 'dejarán')} de funcionar y los archivos ya no estarán aquí.`,
      other: () => 'Entonces, pierdes lo que incluye.',
    },
    endsAnyway: (date) => `Se pague o no, termina el ${date}.`,
    askOwner:
      'Pide al propietario de tu equipo o a uno de sus responsables de facturación que actualice el método de pago.',

    unpaid: 'El pago falló y no se intentará de nuevo.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} ya no ${verb(keys, 'funciona', 'funcionan')}.`,
      files: () => 'Los archivos ya no se pueden descargar.',
      keysAndFiles: (keys) => `${capitalKey(keys)} y los archivos ya no funcionan.`,
      other: () => 'Ya no puedes utilizar lo que incluía.',
    },
    endUnpaid: 'Para pagarla o darla de baja, contacta con el vendedor.',

    incomplete: 'El primer pago aún no se ha completado.',
    incompleteText:
      'La suscripción empieza con él. Si acabas de pagar, esto tarda unos minutos como mucho. Si no, pregunta al vendedor.',
    incompleteExpired: 'El primer pago no se hizo a tiempo.',
    incompleteExpiredText: 'La suscripción no ha empezado, y ya no empezará.',

    endedOn: (date) => `La suscripción terminó el ${date}.`,
    hasEnded: 'La suscripción ha terminado.',

    holdsForTeam: 'Esto vale para todo el equipo.',
  },

  usage: 'Consumo de este periodo',
  usageCost: (amount) => `${amount} hasta ahora`,

  benefits: 'Qué incluye',
  files: (count, number) =>
    `${number(count)} ${plural('es', count, { one: 'archivo', many: 'de archivos', other: 'archivos' })}`,
  showKey: 'Mostrar clave',
  showFiles: 'Mostrar archivos',
  benefitPending: 'En preparación',
  benefitFailed: 'No disponible. Pregunta al vendedor',
  benefitsOfTeam: 'Cada persona del equipo tiene lo suyo. Aquí ves lo tuyo.',
  benefitsForTeam: 'Cada persona del equipo que tiene una plaza tiene lo suyo.',

  planned: {
    plan: (name, date) => `Cambia a ${isolateRtl(name)}${onDate(date)}`,
    otherPlan: (date) => `Cambia a otro plan${onDate(date)}`,
    seats: (count, date, number) => `Cambia a ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Cambia a ${units(count, number)}${onDate(date)}`,
  },

  since: (date) => `Desde el ${date}`,
  cancelledOn: (date) => `Baja pedida el ${date}`,
  pausedSince: (date) => `En pausa desde el ${date}`,
  unpaidSince: (date) => `Sin pagar desde el ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} con final ${last4}`,
    card: 'Tarjeta',
    other: 'Método de pago guardado',
    expired: (method) => `${method} ha caducado`,
    expiresSoon: (method, month) => `${method} caduca a finales de ${month}`,
    none: 'No hay ningún método de pago guardado',
  },
  updatePayment: (platform) => `Actualizar el método de pago en ${platform}`,
  signInThere: (platform) => `${platform} te pedirá primero que inicies sesión por correo.`,
  resubscribe: 'Volver a suscribirse',
  readOnly:
    'Solo el propietario y los responsables de facturación de tu equipo pueden cambiar la suscripción.',

  unaffected: 'Tu suscripción no se ve afectada.',
  failures: {
    unauthorized: ({ next }) => [
      'Tu sesión ha terminado',
      `Por tu seguridad, el acceso a las suscripciones dura una hora. ${next}`,
    ],
    not_found: [
      'No se encontró la suscripción',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que la compraste.',
    ],
  },

  list: {
    title: 'Suscripciones',
    loading: 'Cargando las suscripciones…',
    total: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'suscripción', many: 'de suscripciones', other: 'suscripciones' })}`,
    unreadable: (count, number) =>
      `No se ${plural('es', count, { one: 'pudo', many: 'pudieron', other: 'pudieron' })} mostrar ${number(count)} ${plural('es', count, { one: 'suscripción', many: 'de suscripciones', other: 'suscripciones' })}. ${ASK_THE_SELLER}`,
    empty: [
      'No hay suscripciones que mostrar',
      'Si esperabas ver alguna, comprueba con qué cuenta has iniciado sesión.',
    ],
  },
  changes: esSubscriptionChanges,
};
