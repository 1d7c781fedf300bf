import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { seats } from './seats.ts';
import { ptPTSubscriptionRefusals } from './subscription-refusals.ts';

const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
/** "the license key works", or "the license keys work". */
const keysDo = (count: number, one: string, other: string) =>
  verb(count, `a chave de licença ${one}`, `as chaves de licença ${other}`);

/** The European Portuguese texts of the changes of a subscription. */
export const ptPTSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Cancelar subscrição…',
  keep: 'Manter a minha subscrição',
  pause: 'Colocar em pausa…',
  dropPause: 'Não colocar em pausa',
  resume: 'Retomar agora…',
  changePlan: 'Mudar de plano…',
  changeSeats: 'Mudar os lugares…',
  dropChange: 'Desistir da mudança',
  sending: 'A enviar…',

  cancelling: {
    title: (product) => `Cancelar a subscrição de ${isolateRtl(product)}?`,
    nothingCharged: 'Nada mais será cobrado.',
    trialNotCharged: 'O período experimental continua até ao fim e, depois, nada será cobrado.',
    onlyUsageCharged: 'Nada mais será cobrado, exceto o que utilizar até ao fim.',
    onlyOpenCharged: 'Nada mais será cobrado, exceto o que ainda falta pagar por este período.',
    openAmount: (amount, date) =>
      `A subscrição termina com o período atual. O valor em dívida${amount ? ` de ${amount}` : ''} ainda pode ser cobrado${date ? `, até por volta de ${date}` : ''}.`,
    endsNow: (amount) =>
      `A subscrição termina de imediato. O valor em dívida${amount ? ` de ${amount}` : ''} é dispensado e já não será cobrado.`,
    asking: 'A verificar o que acontece ao valor em dívida…',
    notNow:
      'A subscrição já não pode terminar de imediato. Ainda pode terminar com o período atual.',

    atStake: 'O que mantém, e até quando',
    licenseKeys: (count, number) =>
      count === 1
        ? 'Chave de licença'
        : `${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'ficheiro', many: 'de ficheiros', other: 'ficheiros' })}`,
    everythingElse: 'Tudo o resto que está incluído',
    invoices: 'As suas faturas',
    worksUntil: (date, count) => `${verb(count, 'funciona', 'funcionam')} até ${date}`,
    until: (date) => `até ${date}`,
    untilPeriodEnds: 'até ao fim do período',
    stopsNow: 'fim imediato',
    stay: 'mantêm-se',
    team: 'Isto aplica-se a todas as pessoas da sua equipa.',

    reason: 'Porquê? Não é preciso dizer',
    noReason: 'Escolha um motivo',
    reasons: {
      too_expensive: 'É demasiado cara',
      missing_features: 'Falta algo de que preciso',
      switched_service: 'Agora utilizo outra coisa',
      unused: 'Não a utilizo o suficiente',
      too_complex: 'É demasiado complicado',
      low_quality: 'Não funciona suficientemente bem',
      customer_service: 'O apoio ao cliente não me agradou',
      other: 'Outro motivo',
    },
    comment: 'Quer acrescentar algo? Não é preciso',
    takeBack: (date) => `Pode voltar atrás até ${date}.`,
    noWayBack: 'Isto não pode ser anulado.',

    stayButton: 'Manter',
    confirm: (date) => `Terminar a ${date}`,
    confirmSoon: 'Terminar no fim do período',
    confirmNow: 'Terminar agora',
  },

  pausing: {
    title: (product) => `Colocar em pausa a subscrição de ${isolateRtl(product)}?`,
    begins: (date) =>
      date
        ? `A subscrição continua até ${date}, período que já pagou, e depois fica em pausa.`
        : 'A subscrição continua até ao fim do período que já pagou e depois fica em pausa.',
    meanwhile: {
      keys: (keys) =>
        `Durante a pausa, ${keysDo(keys, 'não funciona', 'não funcionam')} e nada é cobrado.`,
      files: () => 'Durante a pausa, não pode transferir os ficheiros e nada é cobrado.',
      keysAndFiles: (keys) =>
        `Durante a pausa, ${keysDo(keys, 'não funciona', 'não funcionam')}, não pode transferir os ficheiros e nada é cobrado.`,
      other: () => 'Durante a pausa, o que está incluído não funciona e nada é cobrado.',
    },
    until: 'Durante quanto tempo',
    untilResumed: 'Até eu a retomar',
    untilDate: 'Até uma data',
    date: 'Retomar a',
    earliest: (earliest) => `${earliest} ou mais tarde`,
    invalidDate: (earliest) => `Introduza ${earliest} ou um dia posterior.`,
    resumesOn: (date) =>
      `É retomada automaticamente a ${date} e, nesse dia, o período seguinte é cobrado.`,
    resumesOnRequest:
      'Fica em pausa até a retomar aqui. Ao retomar, é cobrado de imediato um novo período.',
    noEnd: 'Durante a pausa, não pode ser cancelada aqui.',
    stayButton: 'Não colocar em pausa',
    confirm: (date) => `Pausar a ${date}`,
    confirmSoon: 'Pausar no fim do período',
  },

  resuming: {
    title: (product) => `Retomar agora a subscrição de ${isolateRtl(product)}?`,
    charge: (amount, method) =>
      `${amount ? `${amount} será cobrado agora` : 'Um novo período será cobrado agora'}. Método de pagamento: ${method ?? 'o seu atual'}.`,
    price: (price) => `O preço é ${price}, mais impostos. O valor exato está na fatura.`,
    newPeriod: 'Um novo período começa hoje.',
    worksAgain: {
      keys: (keys) => `Pouco depois, ${keysDo(keys, 'volta', 'voltam')} a funcionar.`,
      files: () => 'Pouco depois, pode voltar a transferir os ficheiros.',
      keysAndFiles: (keys) =>
        `Pouco depois, ${keysDo(keys, 'volta', 'voltam')} a funcionar e pode transferir os ficheiros.`,
      other: () => 'Pouco depois, o que está incluído volta a funcionar.',
    },
    stayButton: 'Deixar em pausa',
    confirm: 'Retomar',
    confirmAndPay: 'Retomar e pagar',
  },

  planning: {
    title: (product) => `Mudar o plano de ${isolateRtl(product)}`,
    plan: 'Novo plano',
    planned: (name) => `${isolateRtl(name)} (agendado)`,
    loading: 'A carregar os planos…',
    none: 'Não há outro plano para esta subscrição.',
    failed:
      'Não foi possível carregar os planos. Feche esta janela e tente novamente dentro de momentos.',
    missing: 'Escolha primeiro um plano.',
    contents:
      'As chaves de licença e os ficheiros que o novo plano não inclui deixam de funcionar na mudança. Os novos aparecem pouco depois.',
    stayButton: 'Manter este plano',
    confirm: 'Mudar de plano',
    confirmAndPay: 'Mudar de plano e pagar',
  },

  seating: {
    title: (product) => `Mudar os lugares de ${isolateRtl(product)}`,
    seats: 'Número de lugares',
    range: (min, max, number) =>
      max === undefined ? `Pelo menos ${number(min)}` : `De ${number(min)} a ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Introduza um número inteiro, no mínimo ${number(min)}.`
        : `Introduza um número inteiro de ${number(min)} a ${number(max)}.`,
    same: (count, number) => `O número de lugares já é ${number(count)}. Introduza outro.`,
    fewer: 'Os lugares utilizados por pessoas da sua equipa têm de lhes ser retirados primeiro.',
    stayButton: 'Manter os lugares',
    confirm: (count, number) => `Mudar para ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Mudar para ${seats(count, number)} e pagar`,
    confirmAny: 'Mudar os lugares',
  },

  cost: {
    asking: 'A verificar quanto custa…',
    endsTrial:
      'O seu período experimental termina com esta mudança e o preço completo é cobrado agora.',
    now: (amount, method) =>
      `${amount} será cobrado agora${method ? `. Método de pagamento: ${method}` : ''}.`,
    nowUnknown: 'Pode haver uma cobrança agora. O valor exato estará na fatura.',
    creditUsed: (amount) => `O seu crédito de ${amount} já foi descontado.`,
    debtIncluded: (amount) => `Desse valor, ${amount} é saldo anterior.`,
    credit: (amount) =>
      `Nada é cobrado agora. Recebe um crédito de ${amount}, que será utilizado nos próximos pagamentos.`,
    nothingNow: 'Nada é cobrado agora.',
    coveredByCredit: (amount) =>
      `Nada é cobrado agora: a mudança é paga com ${amount} do seu crédito.`,
    nextInvoice: (amount, date) =>
      `Nada é cobrado agora. ${amount ? `O valor de ${amount}` : 'A diferença'} virá na sua próxima fatura${date ? `, a ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Nada é cobrado agora. Um crédito de ${amount} será descontado na sua próxima fatura${date ? `, a ${date}` : ''}.`,
    periodEnd: (date) =>
      `Nada é cobrado agora. A mudança acontece ${date ? `a ${date}` : 'no fim do período atual'} e, a partir daí, aplica-se o novo preço.`,
    trialEnd: (date) =>
      `Nada é cobrado agora. O período experimental continua${date ? ` até ${date}` : ''} e, depois dele, é cobrado o novo preço.`,
    unknown: (amount) =>
      amount
        ? `A mudança custa ${amount}, agora ou na sua próxima fatura.`
        : 'A mudança pode ter um custo, agora ou na sua próxima fatura. O valor exato estará na fatura.',
    appliesNow: 'A mudança é imediata.',
    newPeriod: 'Um novo período começa com ela.',
  },

  done: {
    cancel: (date) =>
      `A subscrição foi cancelada e termina ${date ? `a ${date}` : 'com este período'}.`,
    revoke: 'A subscrição terminou. O valor em dívida já não será cobrado.',
    keep: 'A sua subscrição continua como antes.',
    pause: (date) =>
      `A subscrição fica em pausa ${date ? `a ${date}` : 'no fim do período atual'}.`,
    dropPause: 'A subscrição não fica em pausa e continua como antes.',
    resume: 'A subscrição foi retomada.',
    paymentAwaited: 'O pagamento está em curso. Se falhar, avisaremos aqui.',
    paid: 'O pagamento foi concluído.',
    paymentFailed:
      'Mas o pagamento falhou. Atualize o seu método de pagamento, para que seja possível tentar novamente.',
    changePlan: (name) => `O seu plano é agora ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `O plano muda para ${isolateRtl(name)} ${date ? `a ${date}` : 'no fim do período atual'}.`,
    changeSeats: (count, number) => `Tem agora ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `A subscrição muda para ${seats(count, number)} ${date ? `a ${date}` : 'no fim do período atual'}.`,
    dropChange: 'A mudança agendada foi retirada. Tudo fica como está.',
  },

  refusals: ptPTSubscriptionRefusals,
  notChanged: (reason) => `Nada foi alterado: ${reason}.`,
  maybeChanged:
    'A resposta perdeu-se, por isso não sabemos se a mudança foi feita. Não a enviaremos de novo por nossa iniciativa.',
  changedMeanwhile:
    'A resposta perdeu-se e a subscrição mudou entretanto, por isso não sabemos se esta mudança foi feita. Veja como está agora antes de tentar novamente.',
  lookAgain: 'Verificar novamente',
  looking: 'A verificar…',
  notChangedAfterAll: 'A mudança não foi feita. Pode tentar novamente.',
};
