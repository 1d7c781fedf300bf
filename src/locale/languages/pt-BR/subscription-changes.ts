import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';
import { ptBRSubscriptionRefusals } from './subscription-refusals.ts';

const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
/** "the license key works", or "the license keys work". */
const keysDo = (count: number, one: string, other: string) =>
  verb(count, `a chave de licença ${one}`, `as chaves de licença ${other}`);

/** The Brazilian Portuguese texts of the changes of a subscription. */
export const ptBRSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Cancelar assinatura…',
  keep: 'Manter minha assinatura',
  pause: 'Pausar…',
  dropPause: 'Não pausar',
  resume: 'Retomar agora…',
  changePlan: 'Mudar de plano…',
  changeSeats: 'Mudar assentos…',
  dropChange: 'Desistir da mudança',
  sending: 'Enviando…',

  cancelling: {
    title: (product) => `Cancelar a assinatura de ${isolateRtl(product)}?`,
    nothingCharged: 'Nada mais será cobrado.',
    trialNotCharged: 'O período de teste continua até o fim, e depois nada será cobrado.',
    onlyUsageCharged: 'Nada mais será cobrado, exceto o que você consumir até o fim.',
    onlyOpenCharged: 'Nada mais será cobrado, exceto o que ainda falta pagar por este período.',
    openAmount: (amount, date) =>
      `A assinatura termina com o período atual. O valor em aberto${amount ? ` de ${amount}` : ''} ainda pode ser cobrado${date ? `, até por volta de ${date}` : ''}.`,
    endsNow: (amount) =>
      `A assinatura termina imediatamente. O valor em aberto${amount ? ` de ${amount}` : ''} é dispensado e não será mais cobrado.`,
    asking: 'Verificando o que acontece com o valor em aberto…',
    notNow:
      'A assinatura não pode mais terminar imediatamente. Ela ainda pode terminar com o período atual.',

    atStake: 'O que você mantém, e até quando',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Chave de licença'
        : `${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' })}`,
    everythingElse: 'Tudo o mais que está incluído',
    invoices: 'Suas faturas',
    worksUntil: (date, count) => `${verb(count, 'funciona', 'funcionam')} até ${date}`,
    until: (date) => `até ${date}`,
    untilPeriodEnds: 'até o fim do período',
    stopsNow: 'fim imediato',
    stay: 'continuam aqui',
    team: 'Isto vale para todas as pessoas da sua equipe.',

    reason: 'Por quê? Não é preciso dizer',
    noReason: 'Escolha um motivo',
    reasons: {
      too_expensive: 'Custa caro demais',
      missing_features: 'Falta algo de que preciso',
      switched_service: 'Agora uso outra coisa',
      unused: 'Não uso o bastante',
      too_complex: 'É complicado demais',
      low_quality: 'Não funciona bem o bastante',
      customer_service: 'O atendimento não me agradou',
      other: 'Outro motivo',
    },
    comment: 'Quer dizer algo mais? Não é preciso',
    takeBack: (date) => `Você pode voltar atrás até ${date}.`,
    noWayBack: 'Isto não pode ser desfeito.',

    stayButton: 'Manter',
    confirm: (date) => `Encerrar em ${date}`,
    confirmSoon: 'Encerrar no fim do período',
    confirmNow: 'Encerrar agora',
  },

  pausing: {
    title: (product) => `Pausar a assinatura de ${isolateRtl(product)}?`,
    begins: (date) =>
      date
        ? `A assinatura continua até ${date}, que você já pagou, e então é pausada.`
        : 'A assinatura continua até o fim do período que você já pagou e então é pausada.',
    meanwhile: {
      keys: (keys) =>
        `Durante a pausa, ${keysDo(keys, 'não funciona', 'não funcionam')} e nada é cobrado.`,
      files: () => 'Durante a pausa, você não pode baixar os arquivos e nada é cobrado.',
      keysAndFiles: (keys) =>
        `Durante a pausa, ${keysDo(keys, 'não funciona', 'não funcionam')}, você não pode baixar os arquivos e nada é cobrado.`,
      other: () => 'Durante a pausa, o que está incluído não funciona e nada é cobrado.',
    },
    until: 'Por quanto tempo',
    untilResumed: 'Até eu retomar',
    untilDate: 'Até uma data',
    date: 'Retomar em',
    earliest: (earliest) => `${earliest} ou depois`,
    invalidDate: (earliest) => `Informe ${earliest} ou um dia posterior.`,
    resumesOn: (date) =>
      `Ela é retomada automaticamente em ${date}, e nesse dia o próximo período é cobrado.`,
    resumesOnRequest:
      'Ela fica em pausa até você retomá-la aqui. Ao retomar, um novo período é cobrado na hora.',
    noEnd: 'Durante a pausa, ela não pode ser cancelada aqui.',
    stayButton: 'Não pausar',
    confirm: (date) => `Pausar em ${date}`,
    confirmSoon: 'Pausar no fim do período',
  },

  resuming: {
    title: (product) => `Retomar agora a assinatura de ${isolateRtl(product)}?`,
    charge: (amount, method) =>
      `${amount ? `${amount} será cobrado agora` : 'Um novo período será cobrado agora'}. Forma de pagamento: ${method ?? 'a sua atual'}.`,
    price: (price) => `O preço é ${price}, mais impostos. O valor exato está na fatura.`,
    newPeriod: 'Um novo período começa hoje.',
    worksAgain: {
      keys: (keys) => `Logo depois, ${keysDo(keys, 'volta', 'voltam')} a funcionar.`,
      files: () => 'Logo depois, você pode voltar a baixar os arquivos.',
      keysAndFiles: (keys) =>
        `Logo depois, ${keysDo(keys, 'volta', 'voltam')} a funcionar e você pode baixar os arquivos.`,
      other: () => 'Logo depois, o que está incluído volta a funcionar.',
    },
    stayButton: 'Deixar em pausa',
    confirm: 'Retomar',
    confirmAndPay: 'Retomar e pagar',
  },

  planning: {
    title: (product) => `Mudar o plano de ${isolateRtl(product)}`,
    plan: 'Novo plano',
    planned: (name) => `${isolateRtl(name)} (programado)`,
    loading: 'Carregando os planos…',
    none: 'Não há outro plano para esta assinatura.',
    failed:
      'Não foi possível carregar os planos. Feche esta janela e tente novamente em instantes.',
    missing: 'Primeiro escolha um plano.',
    contents:
      'As chaves de licença e os arquivos que o novo plano não inclui param de funcionar na mudança. Os novos aparecem logo depois.',
    stayButton: 'Ficar neste plano',
    confirm: 'Mudar de plano',
    confirmAndPay: 'Mudar de plano e pagar',
  },

  seating: {
    title: (product) => `Mudar os assentos de ${isolateRtl(product)}`,
    seats: 'Número de assentos',
    range: (min, max, number) =>
      max === undefined ? `Pelo menos ${number(min)}` : `De ${number(min)} a ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Informe um número inteiro, no mínimo ${number(min)}.`
        : `Informe um número inteiro de ${number(min)} a ${number(max)}.`,
    same: (count, number) => `O número de assentos já é ${number(count)}. Informe outro.`,
    fewer: 'Primeiro é preciso liberar os assentos usados por pessoas da sua equipe.',
    stayButton: 'Manter os assentos',
    confirm: (count, number) => `Mudar para ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Mudar para ${seats(count, number)} e pagar`,
    confirmAny: 'Mudar os assentos',
  },

  cost: {
    asking: 'Verificando quanto custa…',
    endsTrial: 'Seu período de teste termina com esta mudança, e o preço integral é cobrado agora.',
    now: (amount, method) =>
      `${amount} será cobrado agora${method ? `. Forma de pagamento: ${method}` : ''}.`,
    nowUnknown: 'Pode haver uma cobrança agora. O valor exato estará na fatura.',
    creditUsed: (amount) => `Seu crédito de ${amount} já foi descontado.`,
    debtIncluded: (amount) => `Desse valor, ${amount} é saldo anterior.`,
    credit: (amount) =>
      `Nada é cobrado agora. Você recebe um crédito de ${amount}, que será usado nos próximos pagamentos.`,
    nothingNow: 'Nada é cobrado agora.',
    coveredByCredit: (amount) =>
      `Nada é cobrado agora: a mudança é paga com ${amount} do seu crédito.`,
    nextInvoice: (amount, date) =>
      `Nada é cobrado agora. ${amount ? `O valor de ${amount}` : 'A diferença'} virá na sua próxima fatura${date ? `, em ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Nada é cobrado agora. Um crédito de ${amount} será descontado da sua próxima fatura${date ? `, em ${date}` : ''}.`,
    periodEnd: (date) =>
      `Nada é cobrado agora. A mudança acontece ${date ? `em ${date}` : 'no fim do período atual'}, e a partir daí vale o novo preço.`,
    trialEnd: (date) =>
      `Nada é cobrado agora. O período de teste continua${date ? ` até ${date}` : ''}, e depois dele o novo preço é cobrado.`,
    unknown: (amount) =>
      amount
        ? `A mudança custa ${amount}, agora ou na sua próxima fatura.`
        : 'A mudança pode ter um custo, agora ou na sua próxima fatura. O valor exato estará na fatura.',
    appliesNow: 'A mudança é imediata.',
    newPeriod: 'Um novo período começa com ela.',
  },

  done: {
    cancel: (date) =>
      `A assinatura foi cancelada e termina ${date ? `em ${date}` : 'com este período'}.`,
    revoke: 'A assinatura terminou. O valor em aberto não será mais cobrado.',
    keep: 'Sua assinatura continua como antes.',
    pause: (date) =>
      `A assinatura será pausada ${date ? `em ${date}` : 'no fim do período atual'}.`,
    dropPause: 'A assinatura não será pausada e continua como antes.',
    resume: 'A assinatura foi retomada.',
    paymentAwaited: 'O pagamento está em andamento. Se ele falhar, avisaremos aqui.',
    paid: 'O pagamento foi concluído.',
    paymentFailed:
      'Mas o pagamento falhou. Atualize sua forma de pagamento para que seja possível tentar novamente.',
    changePlan: (name) => `Agora o seu plano é ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `O plano muda para ${isolateRtl(name)} ${date ? `em ${date}` : 'no fim do período atual'}.`,
    changeSeats: (count, number) => `Agora você tem ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `A assinatura muda para ${seats(count, number)} ${date ? `em ${date}` : 'no fim do período atual'}.`,
    dropChange: 'A mudança programada foi desfeita. Tudo fica como está.',
  },

  refusals: ptBRSubscriptionRefusals,
  notChanged: (reason) => `Nada foi alterado: ${reason}.`,
  maybeChanged:
    'A resposta se perdeu, então não sabemos se a mudança foi feita. Não vamos enviá-la de novo por conta própria.',
  changedMeanwhile:
    'A resposta se perdeu e a assinatura mudou desde então, por isso não sabemos se esta mudança foi feita. Veja como ela está agora antes de tentar novamente.',
  lookAgain: 'Verificar de novo',
  looking: 'Verificando…',
  notChangedAfterAll: 'A mudança não foi feita. Você pode tentar novamente.',
};
