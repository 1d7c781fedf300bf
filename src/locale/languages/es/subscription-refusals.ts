import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

const OTHER_METHOD = 'Actualiza tu método de pago e inténtalo de nuevo.';

/** The Spanish texts of why a change of a subscription was refused. */
export const esSubscriptionRefusals: RefusalMessages = {
  isEnding:
    'La suscripción ya estaba dada de baja y termina como se muestra. No se cambió nada más.',
  hasEnded: 'La suscripción ya había terminado. No se cambió nada.',
  cannotEndPaused:
    'La suscripción no se dio de baja: mientras está en pausa, no es posible. Mientras tanto no se cobra nada.',
  cannotEndUnpaid:
    'La suscripción no se dio de baja: con facturas sin pagar, no es posible. No habrá más intentos de cobro automáticos.',
  cannotEndIncomplete:
    'La suscripción no se dio de baja: mientras el primer pago está pendiente, no es posible. Si no se hace, desaparece por sí sola.',
  cannotChange: 'La suscripción no se cambió: tal como está ahora, no es posible.',
  notEnding: 'No había ningún final previsto. La suscripción sigue como se muestra.',
  needsPaymentMethod:
    'No se cambió nada porque no hay ningún método de pago guardado. Añade uno e inténtalo de nuevo.',
  cardDeclined: `No se cambió nada porque tu tarjeta fue rechazada. ${OTHER_METHOD}`,
  paymentFailed: `No se cambió nada porque el pago falló. ${OTHER_METHOD}`,
  cannotPause: 'La suscripción no se pausó: tal como está ahora, no es posible.',
  notPaused: 'La suscripción ya no está en pausa. No se cobró nada por esto.',
  noPlannedPause: 'No había ninguna pausa prevista. La suscripción sigue como se muestra.',
  pauseNotAllowed: 'No se cambió nada: el vendedor no permite pausas aquí.',
  resumeTooEarly:
    'La suscripción no se pausó: el día en que se reanuda es demasiado pronto. Elige uno posterior.',
  planNotAllowed: 'No se cambió nada: el vendedor no permite cambiar de plan aquí.',
  planUnavailable: 'No se cambió nada: ese plan ya no está disponible. Elige otro.',
  seatsNotAllowed: 'No se cambió nada: el vendedor no permite cambiar las plazas aquí.',
  notBySeats: 'No se cambió nada: esta suscripción no tiene plazas.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'No se cambió nada: son muy pocas plazas.'
      : `No se cambió nada: tiene que haber al menos ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'No se cambió nada: son demasiadas plazas.'
      : `No se cambió nada: puede haber como máximo ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `No se cambió nada: ${assigned === undefined ? 'hay más plazas ocupadas' : `hay ${seats(assigned, number)} en uso`}. Retira antes alguna a personas de tu equipo.`,
  noPlannedChange: 'Ya no había ningún cambio previsto. Todo está como se muestra.',
  cannotEndNow: 'La suscripción no terminó: ya no puede terminar de inmediato.',
  busy: 'No se cambió nada: otro cambio está todavía en curso. Inténtalo de nuevo en un momento.',
  notPermitted: 'No se cambió nada: solo el propietario del equipo puede hacerlo.',
  notFound: 'No se cambió nada: esta suscripción ya no está aquí.',
  refused: 'No se cambió nada: se rechazó. Inténtalo de nuevo más tarde o pregunta al vendedor.',
};
