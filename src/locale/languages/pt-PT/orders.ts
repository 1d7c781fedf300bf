import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The European Portuguese texts of orders. */
export const ptPTOrders: OrderMessages = {
  title: 'Encomenda',
  loading: 'A carregar a encomenda…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Obter ajuda',

  states: {
    pending: 'Pagamento pendente',
    payment_failed: 'O pagamento falhou',
    refunded: 'Reembolsada',
    partially_refunded: 'Reembolsada em parte',
    draft: 'Rascunho',
    void: 'Cancelada',
  },
  refundedAmount: (amount) => `Reembolso de ${amount}`,
  occasions: {
    purchase: 'Compra',
    start: 'Nova subscrição',
    renewal: 'Renovação',
    change: 'Mudança de plano',
    usage: 'Utilização',
  },

  lines: {
    discount: 'Desconto',
    tax: 'Impostos',
    total: 'Total',
    credit_used: 'Crédito utilizado',
    earlier_balance: 'Saldo anterior',
    charged: 'Valor cobrado',
    refund: 'Reembolso',
  },
  item: 'Artigo',

  invoice: 'Fatura',
  receipt: 'Recibo',
  opening: 'A abrir…',
  preparing: 'A preparar…',
  checkAgain: 'Verificar novamente',
  invoicePreparing:
    'A sua fatura está a ser preparada. Normalmente demora menos de dez segundos. Pode ficar nesta página.',
  receiptPreparing:
    'O seu recibo está a ser preparado. Normalmente demora menos de meio minuto. Pode ficar nesta página.',
  invoiceLate:
    'A sua fatura está a demorar mais do que o habitual. Verifique novamente dentro de alguns minutos.',
  receiptLate:
    'O seu recibo está a demorar mais do que o habitual. Verifique novamente dentro de alguns minutos.',
  invoiceReady: 'A sua fatura está pronta. O link funciona durante dez minutos.',
  receiptReady: 'O seu recibo está pronto. O link funciona durante dez minutos.',
  ifNothingOpened: 'Não se abriu nada? Este link funciona durante dez minutos.',
  openInvoice: 'Abrir a fatura',
  openReceipt: 'Abrir o recibo',
  openInNewTab: 'Abrir noutro separador',
  invoiceNotOpened: (reason) => `Não foi possível abrir a fatura: ${reason}.`,
  receiptNotOpened: (reason) => `Não foi possível abrir o recibo: ${reason}.`,
  invoiceNotCreated: (reason) => `A fatura não foi criada: ${reason}.`,
  maybeCreated:
    'A fatura pode estar a caminho: não chegou nenhuma resposta a confirmá-lo. Tente novamente dentro de um minuto.',
  noInvoice: 'Não há fatura para esta encomenda. Se precisar de uma, peça-a ao vendedor.',
  noReceipt: 'Não há recibo para esta encomenda. Se precisar de um, peça-o ao vendedor.',

  formTitle: (date) => `Fatura de ${date}`,
  formText: 'Precisa de um nome e de uma morada.',
  formNote: 'O nome e a rua podem ser corrigidos mais tarde; o país e o estado ou a região, não.',
  taxIdNote:
    'O NIF ou outro número fiscal na fatura é o da compra. Se precisar de outro, fale com o vendedor.',
  createInvoice: 'Criar fatura',
  creatingInvoice: 'A criar…',

  correct: 'Corrigir os dados da fatura',
  correctTitle: (date) => `Corrigir a fatura de ${date}`,
  correctText:
    'Pode alterar o nome, a rua, a localidade e o código postal. O país e o estado ou a região ficam como estão.',
  saveCorrection: 'Guardar e refazer fatura',
  correctionPreparing:
    'Os seus dados foram guardados e a fatura corrigida está a ser preparada. Normalmente demora menos de dez segundos.',
  corrected: 'A sua fatura corrigida está pronta. O link funciona durante dez minutos.',
  correctionFollows:
    'Os seus dados foram guardados. A fatura corrigida chega dentro de alguns minutos. Até lá, pode receber a que tem os dados antigos.',
  nothingToCorrect: 'Nada foi alterado: estes dados já estão na fatura.',
  notCorrected: (reason) => `Os seus dados não foram guardados: ${reason}.`,
  maybeCorrected:
    'Os seus dados podem ter sido guardados: não chegou nenhuma resposta a confirmá-lo. Recarregue esta página para ver o estado atual.',
  savedOnly: (reason) =>
    `Os seus dados foram guardados, mas nenhuma fatura foi criada com eles: ${reason}.`,
  placeFixed: 'Isto já não pode ser alterado nesta fatura. Fale com o vendedor.',

  nextAttempt: (when) => `A próxima tentativa é a ${when}.`,
  nextAttemptDue: 'A próxima tentativa está prevista para agora.',
  worksUntilThen: 'O que comprou funciona até lá.',
  pausedUntilThen: 'O que comprou está suspenso até ao pagamento.',
  updatePayment: (platform) => `Atualizar o método de pagamento no serviço ${platform}`,
  signInThere: (platform) =>
    `O serviço ${platform} pede-lhe primeiro que inicie sessão por e-mail.`,

  unaffected: 'O que comprou não é afetado.',
  failures: {
    unauthorized: ({ next }) => [
      'A sua sessão terminou',
      `Para sua segurança, o acesso às encomendas dura uma hora. ${next}`,
    ],
    not_found: [
      'Encomenda não encontrada',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
  },
  notForMembers: [
    'As encomendas são mostradas aos responsáveis pela faturação',
    'Peça uma fatura ao proprietário da sua equipa ou a um dos responsáveis pela faturação. O que utiliza não é afetado.',
  ],

  list: {
    title: 'Encomendas',
    loading: 'A carregar as encomendas…',
    shown: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'encomenda mostrada', many: 'de encomendas mostradas', other: 'encomendas mostradas' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-PT', count, { one: 'encomenda', many: 'de encomendas', other: 'encomendas' })}. ${ASK_THE_SELLER}`,
    product: 'Produto',
    allProducts: 'Todos os produtos',
    noneFound: 'Nenhuma encomenda encontrada. A procura é feita nos nomes dos produtos.',
    empty: [
      'Nenhuma encomenda para mostrar',
      'Se esperava ver alguma, verifique com que conta iniciou sessão.',
    ],
  },
};
