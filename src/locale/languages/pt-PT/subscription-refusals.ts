import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { seats } from './seats.ts';

/** The European Portuguese texts of why a change of a subscription was refused. */
export const ptPTSubscriptionRefusals: RefusalMessages = {
  isEnding: 'A subscrição já estava cancelada e termina conforme indicado. Nada mais foi alterado.',
  hasEnded: 'A subscrição já terminou. Nada foi alterado.',
  cannotEndPaused:
    'A subscrição não foi cancelada: isso não é possível durante a pausa. Nada é cobrado durante a pausa.',
  cannotEndUnpaid:
    'A subscrição não foi cancelada: isso não é possível com faturas por pagar. Não haverá mais tentativas automáticas de cobrança.',
  cannotEndIncomplete:
    'A subscrição não foi cancelada: isso não é possível com o primeiro pagamento pendente. Se este não for feito, a subscrição desaparece sozinha.',
  cannotChange: 'A subscrição não foi alterada: no estado atual, isso não é possível.',
  notEnding: 'Nenhum fim estava agendado. A subscrição continua conforme indicado.',
  needsPaymentMethod:
    'Nada foi alterado, porque não há nenhum método de pagamento guardado. Adicione um e depois tente novamente.',
  cardDeclined:
    'Nada foi alterado, porque o seu cartão foi recusado. Atualize o seu método de pagamento e depois tente novamente.',
  paymentFailed:
    'Nada foi alterado, porque o pagamento falhou. Atualize o seu método de pagamento e depois tente novamente.',
  cannotPause: 'A subscrição não ficou em pausa: no estado atual, isso não é possível.',
  notPaused: 'A subscrição já não está em pausa. Nada foi cobrado por isto.',
  noPlannedPause: 'Nenhuma pausa estava agendada. A subscrição continua conforme indicado.',
  pauseNotAllowed: 'Nada foi alterado: o vendedor não permite pausas aqui.',
  resumeTooEarly:
    'A subscrição não ficou em pausa: o dia em que seria retomada é demasiado cedo. Escolha um dia posterior.',
  planNotAllowed: 'Nada foi alterado: o vendedor não permite mudar de plano aqui.',
  planUnavailable: 'Nada foi alterado: esse plano já não está disponível. Escolha outro.',
  seatsNotAllowed: 'Nada foi alterado: o vendedor não permite mudar os lugares aqui.',
  notBySeats: 'Nada foi alterado: esta subscrição não tem lugares.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'Nada foi alterado: são poucos lugares.'
      : `Nada foi alterado: é preciso ter pelo menos ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'Nada foi alterado: são demasiados lugares.'
      : `Nada foi alterado: o máximo é de ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `Nada foi alterado: há ${assigned === undefined ? 'mais lugares' : seats(assigned, number)} em uso. Retire primeiro alguns a pessoas da sua equipa.`,
  noPlannedChange: 'Já não havia nenhuma mudança agendada. Aplica-se o que está indicado.',
  cannotEndNow: 'A subscrição não terminou: já não pode terminar de imediato.',
  busy: 'Nada foi alterado: outra mudança ainda está a ser feita. Tente novamente dentro de momentos.',
  notPermitted: 'Nada foi alterado: só o proprietário da equipa o pode fazer.',
  notFound: 'Nada foi alterado: esta subscrição já não está aqui.',
  refused:
    'Nada foi alterado: a mudança foi recusada. Tente novamente mais tarde ou fale com o vendedor.',
};
