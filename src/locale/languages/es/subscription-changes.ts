import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { esSubscriptionRefusals } from './subscription-refusals.ts';
import { seats } from './seats.ts';

const key = (count: number) => (count === 1 ? 'la clave de licencia' : 'las claves de licencia');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

const PERIOD_OVER = 'cuando acabe el periodo actual';
const NOTHING_NOW = 'Ahora no se cobra nada.';
const EXACT_SUM = 'El importe exacto figura en la factura.';

/** The Spanish texts of the changes of a subscription. */
export const esSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Dar de baja…',
  keep: 'Conservar mi suscripción',
  pause: 'Pausar…',
  dropPause: 'Mantenerla en marcha',
  resume: 'Reanudar ahora…',
  changePlan: 'Cambiar de plan…',
  changeSeats: 'Cambiar las plazas…',
  dropChange: 'Descartar este cambio',
  sending: 'Enviando…',

  cancelling: {
    title: (product) => `¿Dar de baja ${isolateRtl(product)}?`,
    nothingCharged: 'No se cobra nada más.',
    trialNotCharged: 'La prueba sigue hasta el final, y entonces no se cobra nada.',
    onlyUsageCharged: 'No se cobra nada más, salvo lo que consumas hasta que termine.',
    onlyOpenCharged: 'No se cobra nada más, salvo lo que aún queda pendiente de este periodo.',
    openAmount: (amount, date) =>
      `La suscripción termina con el periodo actual. Es posible que el importe pendiente${amount ? ` de ${amount}` : ''} todavía se cobre${date ? `, hasta el ${date} aproximadamente` : ''}.`,
    endsNow: (amount) =>
      `La suscripción termina de inmediato. El importe pendiente${amount ? ` de ${amount}` : ''} se anula y ya no se cobra.`,
    asking: 'Comprobando qué pasa con el importe pendiente…',
    notNow:
      'Ya no puede terminar de inmediato. Todavía puedes dejar que termine con el periodo actual.',

    atStake: 'Qué conservas y hasta cuándo',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Clave de licencia'
        : `${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'archivo', many: 'de archivos', other: 'archivos' })}`,
    everythingElse: 'Todo lo demás que incluye',
    invoices: 'Tus facturas',
    worksUntil: (date, count) => `${verb(count, 'funciona', 'funcionan')} hasta el ${date}`,
    until: (date) => `hasta el ${date}`,
    untilPeriodEnds: 'hasta que acabe el periodo',
    stopsNow: 'termina de inmediato',
    stay: 'siguen disponibles',
    team: 'Esto vale para todo tu equipo.',

    reason: '¿Por qué? No hace falta decirlo',
    noReason: 'Elige un motivo',
    reasons: {
      too_expensive: 'Cuesta demasiado',
      missing_features: 'Falta algo que necesito',
      switched_service: 'Ahora utilizo otra cosa',
      unused: 'No la utilizo lo suficiente',
      too_complex: 'Es demasiado complicado',
      low_quality: 'No funciona lo bastante bien',
      customer_service: 'No estoy a gusto con la atención',
      other: 'Otro motivo',
    },
    comment: '¿Algo que añadir? No hace falta',
    takeBack: (date) => `Puedes dar marcha atrás hasta el ${date}.`,
    noWayBack: 'Esto no tiene vuelta atrás.',

    stayButton: 'Conservarla',
    confirm: (date) => `Dar de baja el ${date}`,
    confirmSoon: 'Dar de baja al acabar el periodo',
    confirmNow: 'Terminar ahora',
  },

  pausing: {
    title: (product) => `¿Pausar ${isolateRtl(product)}?`,
    begins: (date) =>
      date
        ? `Sigue hasta el ${date}, porque está pagada hasta entonces, y después se pausa.`
        : 'Sigue hasta que acabe el periodo que has pagado, y después se pausa.',
    meanwhile: {
      keys: (keys) =>
        `Mientras está en pausa, ${key(keys)} no ${verb(keys, 'funciona', 'funcionan')} y no se cobra nada.`,
      files: () => 'Mientras está en pausa, no puedes descargar los archivos y no se cobra nada.',
      keysAndFiles: (keys) =>
        `Mientras está en pausa, ${key(keys)} no ${verb(keys, 'funciona', 'funcionan')}, no puedes descargar los archivos y no se cobra nada.`,
      other: () => 'Mientras está en pausa, lo que incluye no funciona y no se cobra nada.',
    },
    until: 'Cuánto tiempo',
    untilResumed: 'Hasta que la reanude',
    untilDate: 'Hasta una fecha',
    date: 'Reanudar el',
    earliest: (earliest) => `${earliest} o más tarde`,
    invalidDate: (earliest) => `Introduce el ${earliest} o un día posterior.`,
    resumesOn: (date) =>
      `Se reanuda por sí sola el ${date}, y ese día se cobra el periodo siguiente.`,
    resumesOnRequest:
      'Sigue en pausa hasta que la reanudes aquí. Entonces se cobra de inmediato un periodo nuevo.',
    noEnd: 'Mientras está en pausa, no se puede dar de baja aquí.',
    stayButton: 'No pausar',
    confirm: (date) => `Pausar el ${date}`,
    confirmSoon: 'Pausar al acabar el periodo',
  },

  resuming: {
    title: (product) => `¿Reanudar ${isolateRtl(product)} ahora?`,
    charge: (amount, method) =>
      `Ahora se ${amount ? `cobran ${amount}` : 'cobra un periodo nuevo'}${method ? ` (${method})` : ' en tu método de pago'}.`,
    price: (price) => `Precio: ${price}, más impuestos. ${EXACT_SUM}`,
    newPeriod: 'Hoy empieza un periodo nuevo.',
    worksAgain: {
      keys: (keys) =>
        `Un momento después, ${key(keys)} ${verb(keys, 'vuelve', 'vuelven')} a funcionar.`,
      files: () => 'Un momento después, puedes descargar de nuevo los archivos.',
      keysAndFiles: (keys) =>
        `Un momento después, ${key(keys)} ${verb(keys, 'vuelve', 'vuelven')} a funcionar y puedes descargar los archivos.`,
      other: () => 'Un momento después, lo que incluye vuelve a funcionar.',
    },
    stayButton: 'Dejarla en pausa',
    confirm: 'Reanudar',
    confirmAndPay: 'Reanudar y pagar',
  },

  planning: {
    title: (product) => `Cambiar el plan de ${isolateRtl(product)}`,
    plan: 'Plan nuevo',
    planned: (name) => `${isolateRtl(name)} (previsto)`,
    loading: 'Cargando los planes…',
    none: 'No hay ningún otro plan al que pueda cambiar esta suscripción.',
    failed: 'No se pudieron cargar los planes. Cierra esto e inténtalo de nuevo en un momento.',
    missing: 'Elige primero un plan.',
    contents:
      'Las claves de licencia y los archivos que el plan nuevo no incluye dejan de funcionar con el cambio. Los nuevos aparecen un momento después.',
    stayButton: 'Conservar este plan',
    confirm: 'Cambiar de plan',
    confirmAndPay: 'Cambiar de plan y pagar',
  },

  seating: {
    title: (product) => `Cambiar las plazas de ${isolateRtl(product)}`,
    seats: 'Número de plazas',
    range: (min, max, number) =>
      max === undefined ? `${number(min)} como mínimo` : `De ${number(min)} a ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Introduce un número entero, ${number(min)} como mínimo.`
        : `Introduce un número entero de ${number(min)} a ${number(max)}.`,
    same: (count, number) => `Ahora ya hay ${seats(count, number)}. Introduce otro número.`,
    fewer: 'Antes hay que retirar las plazas a las personas de tu equipo que las ocupan.',
    stayButton: 'Conservar las plazas',
    confirm: (count, number) => `Cambiar a ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Cambiar a ${seats(count, number)} y pagar`,
    confirmAny: 'Cambiar las plazas',
  },

  cost: {
    asking: 'Calculando cuánto cuesta…',
    endsTrial: 'Con este cambio termina tu prueba, y el precio completo se cobra ahora.',
    now: (amount, method) => `Ahora se cobran ${amount}${method ? ` (${method})` : ''}.`,
    nowUnknown: `Es posible que ahora se cobre algo. ${EXACT_SUM}`,
    creditUsed: (amount) => `Tu saldo a favor de ${amount} ya está descontado.`,
    debtIncluded: (amount) => `Incluye ${amount} que debías de antes.`,
    credit: (amount) =>
      `${NOTHING_NOW} Recibes un saldo a favor de ${amount}, que se descuenta de tus próximos pagos.`,
    nothingNow: NOTHING_NOW,
    coveredByCredit: (amount) =>
      `Ahora no se cobra nada: se paga con ${amount} de tu saldo a favor.`,
    nextInvoice: (amount, date) =>
      `${NOTHING_NOW} ${amount ? `Se añaden ${amount}` : 'La diferencia se añade'} a tu próxima factura${date ? ` del ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `${NOTHING_NOW} Un saldo a favor de ${amount} se descuenta de tu próxima factura${date ? ` del ${date}` : ''}.`,
    periodEnd: (date) =>
      `${NOTHING_NOW} El cambio se hace ${date ? `el ${date}` : PERIOD_OVER}, y desde entonces se paga el precio nuevo.`,
    trialEnd: (date) =>
      `${NOTHING_NOW} La prueba sigue${date ? ` hasta el ${date}` : ''}, y después se cobra el precio nuevo.`,
    unknown: (amount) =>
      amount
        ? `El cambio cuesta ${amount}, ahora o en tu próxima factura.`
        : `Es posible que el cambio cueste algo, ahora o en tu próxima factura. ${EXACT_SUM}`,
    appliesNow: 'El cambio se hace de inmediato.',
    newPeriod: 'Con él empieza un periodo nuevo.',
  },

  done: {
    cancel: (date) =>
      `La suscripción está dada de baja y termina ${date ? `el ${date}` : 'con este periodo'}.`,
    revoke: 'La suscripción ha terminado. El importe pendiente ya no se cobra.',
    keep: 'Tu suscripción sigue como hasta ahora.',
    pause: (date) => `La suscripción se pausa ${date ? `el ${date}` : PERIOD_OVER}.`,
    dropPause: 'La suscripción no se pausa y sigue como hasta ahora.',
    resume: 'La suscripción está de nuevo en marcha.',
    paymentAwaited: 'El pago se está procesando. Si falla, lo diremos aquí.',
    paid: 'El pago se ha realizado correctamente.',
    paymentFailed:
      'Pero el pago falló. Actualiza tu método de pago para que se pueda intentar de nuevo.',
    changePlan: (name) => `Tu plan ahora es ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `La suscripción cambia a ${isolateRtl(name)} ${date ? `el ${date}` : PERIOD_OVER}.`,
    changeSeats: (count, number) => `Ahora tienes ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `La suscripción cambia a ${seats(count, number)} ${date ? `el ${date}` : PERIOD_OVER}.`,
    dropChange: 'El cambio previsto queda descartado. Todo sigue como está.',
  },

  refusals: esSubscriptionRefusals,
  notChanged: (reason) => `No se cambió nada: ${reason}.`,
  maybeChanged:
    'La respuesta se perdió, así que no sabemos si se hizo el cambio. No lo enviaremos de nuevo por nuestra cuenta.',
  changedMeanwhile:
    'La respuesta se perdió y la suscripción ha cambiado desde entonces, así que no sabemos si se hizo este cambio. Comprueba cómo está ahora antes de intentarlo de nuevo.',
  lookAgain: 'Volver a comprobar',
  looking: 'Comprobando…',
  notChangedAfterAll: 'El cambio no se hizo. Puedes intentarlo de nuevo.',
};
