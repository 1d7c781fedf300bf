import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Brazilian Portuguese texts of orders. */
export const ptBROrders: OrderMessages = {
  title: 'Pedido',
  loading: 'Carregando o pedido…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Obter ajuda',

  states: {
    pending: 'Pagamento pendente',
    payment_failed: 'O pagamento falhou',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado em parte',
    draft: 'Rascunho',
    void: 'Cancelado',
  },
  refundedAmount: (amount) => `Reembolso de ${amount}`,
  occasions: {
    purchase: 'Compra',
    start: 'Nova assinatura',
    renewal: 'Renovação',
    change: 'Mudança de plano',
    usage: 'Consumo',
  },

  lines: {
    discount: 'Desconto',
    tax: 'Impostos',
    total: 'Total',
    credit_used: 'Crédito usado',
    earlier_balance: 'Saldo anterior',
    charged: 'Valor cobrado',
    refund: 'Reembolso',
  },
  item: 'Item',

  invoice: 'Fatura',
  receipt: 'Recibo',
  opening: 'Abrindo…',
  preparing: 'Preparando…',
  checkAgain: 'Verificar de novo',
  invoicePreparing:
    'Sua fatura está sendo preparada. Isto geralmente leva menos de dez segundos. Você pode ficar nesta página.',
  receiptPreparing:
    'Seu recibo está sendo preparado. Isto geralmente leva menos de meio minuto. Você pode ficar nesta página.',
  invoiceLate: 'Sua fatura está demorando mais que o normal. Verifique de novo em alguns minutos.',
  receiptLate: 'Seu recibo está demorando mais que o normal. Verifique de novo em alguns minutos.',
  invoiceReady: 'Sua fatura está pronta. O link funciona por dez minutos.',
  receiptReady: 'Seu recibo está pronto. O link funciona por dez minutos.',
  ifNothingOpened: 'Nada foi aberto? Este link funciona por dez minutos.',
  openInvoice: 'Abrir a fatura',
  openReceipt: 'Abrir o recibo',
  openInNewTab: 'Abrir em outra aba',
  invoiceNotOpened: (reason) => `Não foi possível abrir a fatura: ${reason}.`,
  receiptNotOpened: (reason) => `Não foi possível abrir o recibo: ${reason}.`,
  invoiceNotCreated: (reason) => `A fatura não foi criada: ${reason}.`,
  maybeCreated:
    'A fatura pode estar a caminho: nenhuma resposta chegou para confirmar. Tente novamente em um minuto.',
  noInvoice: 'Não há fatura para este pedido. Se precisar de uma, peça ao vendedor.',
  noReceipt: 'Não há recibo para este pedido. Se precisar de um, peça ao vendedor.',

  formTitle: (date) => `Fatura de ${date}`,
  formText: 'Ela precisa de um nome e de um endereço.',
  formNote: 'O nome e a rua podem ser corrigidos depois; o país e o estado, não.',
  taxIdNote:
    'O CPF, CNPJ ou equivalente na fatura é o da compra. Se precisar de outro, fale com o vendedor.',
  createInvoice: 'Criar fatura',
  creatingInvoice: 'Criando…',

  correct: 'Corrigir os dados da fatura',
  correctTitle: (date) => `Corrigir a fatura de ${date}`,
  correctText:
    'Você pode alterar o nome, a rua, a cidade e o CEP ou código postal. O país e o estado ficam como estão.',
  saveCorrection: 'Salvar e refazer fatura',
  correctionPreparing:
    'Seus dados foram salvos e a fatura corrigida está sendo preparada. Isto geralmente leva menos de dez segundos.',
  corrected: 'Sua fatura corrigida está pronta. O link funciona por dez minutos.',
  correctionFollows:
    'Seus dados foram salvos. A fatura corrigida chegará em alguns minutos. Até lá, você pode receber a que tem os dados antigos.',
  nothingToCorrect: 'Nada foi alterado: estes dados já estão na fatura.',
  notCorrected: (reason) => `Seus dados não foram salvos: ${reason}.`,
  maybeCorrected:
    'Seus dados podem ter sido salvos: nenhuma resposta chegou para confirmar. Recarregue esta página para ver o estado atual.',
  savedOnly: (reason) =>
    `Seus dados foram salvos, mas nenhuma fatura foi criada com eles: ${reason}.`,
  placeFixed: 'Isto não pode mais ser alterado nesta fatura. Fale com o vendedor.',

  nextAttempt: (when) => `A próxima tentativa é em ${when}.`,
  nextAttemptDue: 'A próxima tentativa está prevista para agora.',
  worksUntilThen: 'O que você comprou funciona até lá.',
  pausedUntilThen: 'O que você comprou está suspenso até o pagamento.',
  updatePayment: (platform) => `Atualizar a forma de pagamento no serviço ${platform}`,
  signInThere: (platform) => `O serviço ${platform} pedirá primeiro que você entre por e-mail.`,

  unaffected: 'O que você comprou não é afetado.',
  failures: {
    unauthorized: ({ next }) => [
      'Sua sessão terminou',
      `Para sua segurança, o acesso aos pedidos dura uma hora. ${next}`,
    ],
    not_found: [
      'Pedido não encontrado',
      'Ele pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
  },
  notForMembers: [
    'Os pedidos são mostrados aos responsáveis financeiros',
    'Peça uma fatura ao proprietário da sua equipe ou a um dos responsáveis financeiros. O que você usa não é afetado.',
  ],

  list: {
    title: 'Pedidos',
    loading: 'Carregando os pedidos…',
    shown: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'pedido mostrado', many: 'de pedidos mostrados', other: 'pedidos mostrados' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-BR', count, { one: 'pedido', many: 'de pedidos', other: 'pedidos' })}. ${ASK_THE_SELLER}`,
    product: 'Produto',
    allProducts: 'Todos os produtos',
    noneFound: 'Nenhum pedido encontrado. A busca considera os nomes dos produtos.',
    empty: [
      'Nenhum pedido para mostrar',
      'Se você esperava ver um, verifique com qual conta entrou.',
    ],
  },
};
