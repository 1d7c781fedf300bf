import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import type { NumberFormat } from '../../format.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural, type PluralForms } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { ptBRSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "por mês", or "a cada 3 meses". */
const every =
  (one: string, forms: PluralForms) => (amount: string, count: number, number: NumberFormat) =>
    count === 1
      ? `${amount} ${one}`
      : `${amount} a cada ${number(count)} ${plural('pt-BR', count, forms)}`;

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'a chave de licença' : 'as chaves de licença');
const capitalKey = (count: number) => (count === 1 ? 'A chave de licença' : 'As chaves de licença');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);

const units = (count: number, number: NumberFormat) =>
  `${number(count)} ${plural('pt-BR', count, { one: 'unidade', many: 'de unidades', other: 'unidades' })}`;

const onDate = (date: string | undefined) => (date ? ` em ${date}` : ' em breve');

/** The Brazilian Portuguese texts of subscriptions. */
export const ptBRSubscriptions: SubscriptionMessages = {
  title: 'Assinatura',
  loading: 'Carregando a assinatura…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Obter ajuda',

  states: {
    active: 'Ativa',
    trialing: 'Período de teste',
    trialUntil: (date) => `Teste até ${date}`,
    endsOn: (date) => `Termina em ${date}`,
    endsSoon: 'Termina em breve',
    pausesOn: (date) => `Pausa em ${date}`,
    pausesSoon: 'Pausa em breve',
    paused: 'Em pausa',
    pausedUntil: (date) => `Em pausa até ${date}`,
    past_due: 'O pagamento falhou',
    unpaid: 'Não paga',
    ended: 'Encerrada',
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
    usageOnly: 'Cobrança por consumo',
    plusUsage: 'mais o consumo',
    discounted: 'com desconto',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} a ${amount} cada`,
    units,

    nextPayment: (date, amount) =>
      amount ? `próximo pagamento: ${amount} em ${date}` : `próximo pagamento em ${date}`,
    nextPaymentSoFar: (date, amount) => `próximo pagamento: ${amount} até agora, em ${date}`,
    firstPayment: (date, amount) =>
      amount ? `primeiro pagamento: ${amount} em ${date}` : `primeiro pagamento em ${date}`,
    lastPayment: (date, amount) =>
      amount ? `último pagamento: ${amount} até agora, em ${date}` : `último pagamento em ${date}`,
    nothingDue: (date) => `nada a pagar em ${date}`,
    paidFromCredit: (date) => `pago com seu crédito em ${date}`,
    credit: (date, amount) => `crédito de ${amount} para você em ${date}`,
  },

  notice: {
    endsOn: (date) => `A assinatura termina em ${date}.`,
    endsWithPeriod: 'A assinatura termina no fim do período atual.',
    untilEnd: {
      keys: (keys) =>
        `Até lá, ${keyOf(keys)} ${verb(keys, 'funciona', 'funcionam')} como agora. Depois, os aplicativos vão ${verb(keys, 'recusá-la', 'recusá-las')}.`,
      files: () => 'Até lá, você pode baixar os arquivos como agora. Depois, eles saem daqui.',
      keysAndFiles: (keys) =>
        `Até lá, ${keyOf(keys)} e os arquivos funcionam como agora. Depois, os aplicativos vão recusar ${keyOf(keys)}, e os arquivos saem daqui.`,
      other: () =>
        'Até lá, tudo funciona como agora. Depois, você perde o que a assinatura inclui.',
    },
    nothingCharged: 'Nada será cobrado por ela.',

    pausesOn: (date) => `A assinatura será pausada em ${date}.`,
    pausesWithPeriod: 'A assinatura será pausada no fim do período atual.',
    whilePaused: {
      keys: (keys) =>
        `Durante a pausa, nada é cobrado e ${keyOf(keys)} não ${verb(keys, 'funciona', 'funcionam')}.`,
      files: () => 'Durante a pausa, nada é cobrado e não é possível baixar os arquivos.',
      keysAndFiles: (keys) =>
        `Durante a pausa, nada é cobrado, ${keyOf(keys)} não ${verb(keys, 'funciona', 'funcionam')} e não é possível baixar os arquivos.`,
      other: () =>
        'Durante a pausa, nada é cobrado e você não pode usar o que a assinatura inclui.',
    },
    paused: {
      keys: (keys) =>
        `${capitalKey(keys)} não ${verb(keys, 'funciona', 'funcionam')} durante a pausa.`,
      files: () => 'Não é possível baixar os arquivos durante a pausa.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os arquivos não funcionam durante a pausa.`,
      other: () => 'Você não pode usar o que a assinatura inclui durante a pausa.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Ela é retomada automaticamente em ${date}, com um pagamento de ${amount}.`
        : `Ela é retomada automaticamente em ${date}, e os pagamentos também.`,
    resumesSoon: 'Ela será retomada automaticamente em breve, e os pagamentos também.',
    resumesOnRequest: 'Ela fica em pausa, e nada é cobrado, até ser retomada.',
    endPaused: 'Para encerrá-la durante a pausa, fale com o vendedor.',

    declined: (method) => `Não foi possível fazer a cobrança (${method}).`,
    paymentFailed: 'O último pagamento falhou.',
    nextAttempt: (date) => `A próxima tentativa é em ${date}.`,
    triedAgain: 'Haverá uma nova tentativa de cobrança.',
    worksUntilThen: {
      keys: (keys) => `Até lá, ${keyOf(keys)} ${verb(keys, 'funciona', 'funcionam')} normalmente.`,
      files: () => 'Até lá, você pode baixar os arquivos normalmente.',
      keysAndFiles: (keys) => `Até lá, ${keyOf(keys)} e os arquivos funcionam normalmente.`,
      other: () => 'Até lá, tudo funciona normalmente.',
    },
    stopsUntilPaid: {
      keys: (keys) =>
        `${capitalKey(keys)} não ${verb(keys, 'funciona', 'funcionam')} até o pagamento.`,
      files: () => 'Não é possível baixar os arquivos até o pagamento.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os arquivos não funcionam até o pagamento.`,
      other: () => 'Você não pode usar o que a assinatura inclui até o pagamento.',
    },
    endsUnpaidOn: (date) => `Se não for paga até ${date}, a assinatura termina.`,
    stopsThen: {
      keys: (keys) => `Então ${keyOf(keys)} ${verb(keys, 'para', 'param')} de funcionar.`,
      files: () => 'Então os arquivos saem daqui.',
      keysAndFiles: (keys) =>
        `Então ${keyOf(keys)} ${verb(keys, 'para', 'param')} de funcionar, e os arquivos saem daqui.`,
      other: () => 'Então você perde o que ela inclui.',
    },
    endsAnyway: (date) => `Com ou sem pagamento, ela termina em ${date}.`,
    askOwner:
      'Peça ao proprietário da sua equipe ou a um dos responsáveis financeiros que atualize a forma de pagamento.',

    unpaid: 'O pagamento falhou, e não haverá novas tentativas.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} não ${verb(keys, 'funciona', 'funcionam')} mais.`,
      files: () => 'Não é mais possível baixar os arquivos.',
      keysAndFiles: (keys) => `${capitalKey(keys)} e os arquivos não funcionam mais.`,
      other: () => 'Você não pode mais usar o que a assinatura incluía.',
    },
    endUnpaid: 'Para pagá-la ou encerrá-la, fale com o vendedor.',

    incomplete: 'O primeiro pagamento ainda não foi concluído.',
    incompleteText:
      'A assinatura começa com ele. Se você acabou de pagar, isto leva no máximo alguns minutos. Caso contrário, fale com o vendedor.',
    incompleteExpired: 'O primeiro pagamento não foi feito a tempo.',
    incompleteExpiredText: 'A assinatura não começou e não vai começar.',

    endedOn: (date) => `A assinatura terminou em ${date}.`,
    hasEnded: 'A assinatura terminou.',

    holdsForTeam: 'Isto vale para todas as pessoas da equipe.',
  },

  usage: 'Consumo neste período',
  usageCost: (amount) => `${amount} até agora`,

  benefits: 'O que está incluído',
  files: (count, number) =>
    `${number(count)} ${plural('pt-BR', count, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' })}`,
  showKey: 'Mostrar chave',
  showFiles: 'Mostrar arquivos',
  benefitPending: 'Em preparação',
  benefitFailed: 'Indisponível. Fale com o vendedor',
  benefitsOfTeam: 'Cada pessoa da equipe tem os próprios. Aqui você vê os seus.',
  benefitsForTeam: 'Cada pessoa da equipe que tem um assento tem os próprios.',

  planned: {
    plan: (name, date) => `Muda para ${isolateRtl(name)}${onDate(date)}`,
    otherPlan: (date) => `Muda para outro plano${onDate(date)}`,
    seats: (count, date, number) => `Muda para ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Muda para ${units(count, number)}${onDate(date)}`,
  },

  since: (date) => `Desde ${date}`,
  cancelledOn: (date) => `Cancelada em ${date}`,
  pausedSince: (date) => `Em pausa desde ${date}`,
  unpaidSince: (date) => `Não paga desde ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} com final ${last4}`,
    card: 'Cartão',
    other: 'Forma de pagamento salva',
    expired: (method) => `${method}: validade vencida`,
    expiresSoon: (method, month) => `${method}: vence no fim de ${month}`,
    none: 'Nenhuma forma de pagamento salva',
  },
  updatePayment: (platform) => `Atualizar pagamento no serviço ${platform}`,
  signInThere: (platform) => `O serviço ${platform} pedirá primeiro que você entre por e-mail.`,
  resubscribe: 'Assinar de novo',
  readOnly: 'Somente o proprietário e os responsáveis financeiros da sua equipe podem alterá-la.',

  unaffected: 'Sua assinatura não é afetada.',
  failures: {
    unauthorized: ({ next }) => [
      'Sua sessão terminou',
      `Para sua segurança, o acesso às assinaturas dura uma hora. ${next}`,
    ],
    not_found: [
      'Assinatura não encontrada',
      'Ela pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
  },

  list: {
    title: 'Assinaturas',
    loading: 'Carregando as assinaturas…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'assinatura', many: 'de assinaturas', other: 'assinaturas' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-BR', count, { one: 'assinatura', many: 'de assinaturas', other: 'assinaturas' })}. ${ASK_THE_SELLER}`,
    empty: ['Nenhuma assinatura', 'Se você esperava ver uma, verifique com qual conta entrou.'],
  },
  changes: ptBRSubscriptionChanges,
};
