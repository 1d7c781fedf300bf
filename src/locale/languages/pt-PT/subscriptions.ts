import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import type { NumberFormat } from '../../format.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural, type PluralForms } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { ptPTSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "por mês", or "a cada 3 meses". */
const every =
  (one: string, forms: PluralForms) => (amount: string, count: number, number: NumberFormat) =>
    count === 1
      ? `${amount} ${one}`
      : `${amount} a cada ${number(count)} ${plural('pt-PT', count, forms)}`;

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'a chave de licença' : 'as chaves de licença');
const capitalKey = (count: number) => (count === 1 ? 'A chave de licença' : 'As chaves de licença');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

const units = (count: number, number: NumberFormat) =>
  `${number(count)} ${plural('pt-PT', count, { one: 'unidade', many: 'de unidades', other: 'unidades' })}`;

const onDate = (date: string | undefined) => (date ? ` a ${date}` : ' em breve');

/** The European Portuguese texts of subscriptions. */
export const ptPTSubscriptions: SubscriptionMessages = {
  title: 'Subscrição',
  loading: 'A carregar a subscrição…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Obter ajuda',

  states: {
    active: 'Ativa',
    trialing: 'À experiência',
    trialUntil: (date) => `À experiência até ${date}`,
    endsOn: (date) => `Termina a ${date}`,
    endsSoon: 'Termina em breve',
    pausesOn: (date) => `Pausa a ${date}`,
    pausesSoon: 'Pausa em breve',
    paused: 'Em pausa',
    pausedUntil: (date) => `Em pausa até ${date}`,
    past_due: 'O pagamento falhou',
    unpaid: 'Por pagar',
    ended: 'Terminada',
    incomplete: 'Pagamento pendente',
    incomplete_expired: 'Não iniciada',
  },

  price: {
    every: {
      day: every('por dia', { one: 'dia', many: 'de dias', other: 'dias' }),
      week: every('por semana', { one: 'semana', many: 'de semanas', other: 'semanas' }),
      month: every('por mês', { one: 'mês', many: 'de meses', other: 'meses' }),
      year: every('por ano', { one: 'ano', many: 'de anos', other: 'anos' }),
    },
    free: 'Grátis',
    usageOnly: 'Cobrança por utilização',
    plusUsage: 'mais a utilização',
    discounted: 'com desconto',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} a ${amount} cada`,
    units,

    nextPayment: (date, amount) =>
      amount ? `próximo pagamento: ${amount} a ${date}` : `próximo pagamento a ${date}`,
    nextPaymentSoFar: (date, amount) => `próximo pagamento: ${amount} até agora, a ${date}`,
    firstPayment: (date, amount) =>
      amount ? `primeiro pagamento: ${amount} a ${date}` : `primeiro pagamento a ${date}`,
    lastPayment: (date, amount) =>
      amount ? `último pagamento: ${amount} até agora, a ${date}` : `último pagamento a ${date}`,
    nothingDue: (date) => `nada a pagar a ${date}`,
    paidFromCredit: (date) => `pago com o seu crédito a ${date}`,
    credit: (date, amount) => `crédito de ${amount} para si a ${date}`,
  },

  notice: {
    endsOn: (date) => `A subscrição termina a ${date}.`,
    endsWithPeriod: 'A subscrição termina no fim do período atual.',
    untilEnd: {
      keys: (keys) =>
        `Até lá, ${keyOf(keys)} ${verb(keys, 'funciona', 'funcionam')} como agora. Depois, as aplicações vão ${verb(keys, 'recusá-la', 'recusá-las')}.`,
      files: () => 'Até lá, pode transferir os ficheiros como agora. Depois, deixam de estar aqui.',
      keysAndFiles: (keys) =>
        `Até lá, ${keyOf(keys)} e os ficheiros funcionam como agora. Depois, as aplicações vão recusar ${keyOf(keys)} e os ficheiros deixam de estar aqui.`,
      other: () => 'Até lá, tudo funciona como agora. Depois, perde o que a subscrição inclui.',
    },
    nothingCharged: 'Nada será cobrado por ela.',

    pausesOn: (date) => `A subscrição fica em pausa a ${date}.`,
    pausesWithPeriod: 'A subscrição fica em pausa no fim do período atual.',
    whilePaused: {
      keys: (keys) =>
        `Durante a pausa, nada é cobrado e ${keyOf(keys)} não ${verb(keys, 'funciona', 'funcionam')}.`,
      files: () => 'Durante a pausa, nada é cobrado e não é possível transferir os ficheiros.',
      keysAndFiles: (keys) =>
        `Durante a pausa, nada é cobrado, ${keyOf(keys)} não ${verb(keys, 'funciona', 'funcionam')} e não é possível transferir os ficheiros.`,
      other: () => 'Durante a pausa, nada é cobrado e não pode utilizar o que a subscrição inclui.',
    },
    paused: {
      keys: (keys) =>
        `${capitalKey(keys)} não ${verb(keys, 'funciona', 'funcionam')} durante a pausa.`,
      files: () => 'Não é possível transferir os ficheiros durante a pausa.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os ficheiros não funcionam durante a pausa.`,
      other: () => 'Durante a pausa, não pode utilizar o que a subscrição inclui.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `É retomada automaticamente a ${date}, com um pagamento de ${amount}.`
        : `É retomada automaticamente a ${date}, tal como os pagamentos.`,
    resumesSoon: 'Será retomada automaticamente em breve, tal como os pagamentos.',
    resumesOnRequest: 'Fica em pausa, e nada é cobrado, até ser retomada.',
    endPaused: 'Para a terminar durante a pausa, fale com o vendedor.',

    declined: (method) => `Não foi possível fazer a cobrança (${method}).`,
    paymentFailed: 'O último pagamento falhou.',
    nextAttempt: (date) => `A próxima tentativa é a ${date}.`,
    triedAgain: 'Haverá uma nova tentativa de pagamento.',
    worksUntilThen: {
      keys: (keys) =>
        `Até lá, ${keyOf(keys)} ${verb(keys, 'funciona', 'funcionam')} como habitualmente.`,
      files: () => 'Até lá, pode transferir os ficheiros como habitualmente.',
      keysAndFiles: (keys) => `Até lá, ${keyOf(keys)} e os ficheiros funcionam como habitualmente.`,
      other: () => 'Até lá, tudo funciona como habitualmente.',
    },
    stopsUntilPaid: {
      keys: (keys) =>
        `${capitalKey(keys)} não ${verb(keys, 'funciona', 'funcionam')} até ao pagamento.`,
      files: () => 'Não é possível transferir os ficheiros até ao pagamento.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os ficheiros não funcionam até ao pagamento.`,
      other: () => 'Até ao pagamento, não pode utilizar o que a subscrição inclui.',
    },
    endsUnpaidOn: (date) => `Se não for paga até ${date}, a subscrição termina.`,
    stopsThen: {
      keys: (keys) =>
        `Nesse momento, ${keyOf(keys)} ${verb(keys, 'deixa', 'deixam')} de funcionar.`,
      files: () => 'Nesse momento, os ficheiros deixam de estar aqui.',
      keysAndFiles: (keys) =>
        `Nesse momento, ${keyOf(keys)} ${verb(keys, 'deixa', 'deixam')} de funcionar e os ficheiros deixam de estar aqui.`,
      other: () => 'Nesse momento, perde o que ela inclui.',
    },
    endsAnyway: (date) => `Com ou sem pagamento, termina a ${date}.`,
    askOwner:
      'Peça ao proprietário da sua equipa ou a um dos responsáveis pela faturação que atualize o método de pagamento.',

    unpaid: 'O pagamento falhou e não haverá novas tentativas.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} já não ${verb(keys, 'funciona', 'funcionam')}.`,
      files: () => 'Já não é possível transferir os ficheiros.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os ficheiros já não funcionam.`,
      other: () => 'Já não pode utilizar o que a subscrição incluía.',
    },
    endUnpaid: 'Para a pagar ou terminar, fale com o vendedor.',

    incomplete: 'O primeiro pagamento ainda não foi concluído.',
    incompleteText:
      'A subscrição começa com ele. Se acabou de pagar, demora no máximo alguns minutos. Caso contrário, fale com o vendedor.',
    incompleteExpired: 'O primeiro pagamento não foi feito a tempo.',
    incompleteExpiredText: 'A subscrição não começou e não vai começar.',

    endedOn: (date) => `A subscrição terminou a ${date}.`,
    hasEnded: 'A subscrição terminou.',

    holdsForTeam: 'Isto aplica-se a todas as pessoas da equipa.',
  },

  usage: 'Utilização neste período',
  usageCost: (amount) => `${amount} até agora`,

  benefits: 'O que está incluído',
  files: (count, number) =>
    `${number(count)} ${plural('pt-PT', count, { one: 'ficheiro', many: 'de ficheiros', other: 'ficheiros' })}`,
  showKey: 'Mostrar chave',
  showFiles: 'Mostrar ficheiros',
  benefitPending: 'Em preparação',
  benefitFailed: 'Indisponível. Fale com o vendedor',
  benefitsOfTeam: 'Cada pessoa da equipa tem os próprios. Aqui vê os seus.',
  benefitsForTeam: 'Cada pessoa da equipa que tem um lugar tem os próprios.',

  planned: {
    plan: (name, date) => `Muda para ${isolateRtl(name)}${onDate(date)}`,
    otherPlan: (date) => `Muda para outro plano${onDate(date)}`,
    seats: (count, date, number) => `Muda para ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Muda para ${units(count, number)}${onDate(date)}`,
  },

  since: (date) => `Desde ${date}`,
  cancelledOn: (date) => `Cancelada a ${date}`,
  pausedSince: (date) => `Em pausa desde ${date}`,
  unpaidSince: (date) => `Por pagar desde ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} terminado em ${last4}`,
    card: 'Cartão',
    other: 'Método de pagamento guardado',
    expired: (method) => `${method}: a validade expirou`,
    expiresSoon: (method, month) => `${method}: expira no fim de ${month}`,
    none: 'Nenhum método de pagamento guardado',
  },
  updatePayment: (platform) => `Atualizar pagamento no serviço ${platform}`,
  signInThere: (platform) =>
    `O serviço ${platform} pede-lhe primeiro que inicie sessão por e-mail.`,
  resubscribe: 'Subscrever novamente',
  readOnly: 'Só o proprietário e os responsáveis pela faturação da sua equipa a podem alterar.',

  unaffected: 'A sua subscrição não é afetada.',
  failures: {
    unauthorized: ({ next }) => [
      'A sua sessão terminou',
      `Para sua segurança, o acesso às subscrições dura uma hora. ${next}`,
    ],
    not_found: [
      'Subscrição não encontrada',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
  },

  list: {
    title: 'Subscrições',
    loading: 'A carregar as subscrições…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'subscrição', many: 'de subscrições', other: 'subscrições' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-PT', count, { one: 'subscrição', many: 'de subscrições', other: 'subscrições' })}. ${ASK_THE_SELLER}`,
    empty: [
      'Nenhuma subscrição',
      'Se esperava ver alguma, verifique com que conta iniciou sessão.',
    ],
  },
  changes: ptPTSubscriptionChanges,
};
