import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The Brazilian Portuguese texts of why a change of a subscription was refused. */
export const ptBRSubscriptionRefusals: RefusalMessages = {
  isEnding: 'A assinatura já estava cancelada e termina conforme mostrado. Nada mais foi alterado.',
  hasEnded: 'A assinatura já terminou. Nada foi alterado.',
  cannotEndPaused:
    'A assinatura não foi cancelada: isso não é possível durante a pausa. Nada é cobrado durante a pausa.',
  cannotEndUnpaid:
    'A assinatura não foi cancelada: isso não é possível com faturas em aberto. Não haverá mais tentativas automáticas de cobrança.',
  cannotEndIncomplete:
    'A assinatura não foi cancelada: isso não é possível com o primeiro pagamento pendente. Se ele não for feito, ela desaparece sozinha.',
  cannotChange: 'A assinatura não foi alterada: no estado atual, isso não é possível.',
  notEnding: 'Nenhum término estava programado. A assinatura continua conforme mostrado.',
  needsPaymentMethod:
    'Nada foi alterado, porque não há forma de pagamento salva. Adicione uma e depois tente novamente.',
  cardDeclined:
    'Nada foi alterado, porque seu cartão foi recusado. Atualize sua forma de pagamento e depois tente novamente.',
  paymentFailed:
    'Nada foi alterado, porque o pagamento falhou. Atualize sua forma de pagamento e depois tente novamente.',
  cannotPause: 'A assinatura não foi pausada: no estado atual, isso não é possível.',
  notPaused: 'A assinatura não está mais em pausa. Nada foi cobrado por isto.',
  noPlannedPause: 'Nenhuma pausa estava programada. A assinatura continua conforme mostrado.',
  pauseNotAllowed: 'Nada foi alterado: o vendedor não permite pausas aqui.',
  resumeTooEarly:
    'A assinatura não foi pausada: o dia da retomada é cedo demais. Escolha um dia posterior.',
  planNotAllowed: 'Nada foi alterado: o vendedor não permite mudar de plano aqui.',
  planUnavailable: 'Nada foi alterado: esse plano não está mais disponível. Escolha outro.',
  seatsNotAllowed: 'Nada foi alterado: o vendedor não permite mudar os assentos aqui.',
  notBySeats: 'Nada foi alterado: esta assinatura não tem assentos.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Nada foi alterado: são poucos assentos.'
      : `Nada foi alterado: é preciso ter pelo menos ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Nada foi alterado: são assentos demais.'
      : `Nada foi alterado: o máximo é de ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `Nada foi alterado: há ${assigned === undefined ? 'mais assentos' : seats(assigned, number)} em uso. Primeiro libere alguns que pessoas da sua equipe ocupam.`,
  noPlannedChange: 'Não havia mais mudança programada. Vale o que é mostrado.',
  cannotEndNow: 'A assinatura não terminou: ela não pode mais terminar imediatamente.',
  busy: 'Nada foi alterado: outra mudança ainda está sendo feita. Tente novamente em instantes.',
  notPermitted: 'Nada foi alterado: somente o proprietário da equipe pode fazer isso.',
  notFound: 'Nada foi alterado: esta assinatura não está mais aqui.',
  refused:
    'Nada foi alterado: a mudança foi recusada. Tente novamente mais tarde ou fale com o vendedor.',
};
