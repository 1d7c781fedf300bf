import type { OrderMessages } from '../../../orders/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Spanish texts of orders. */
export const esOrders: OrderMessages = {
  title: 'Pedido',
  loading: 'Cargando el pedido…',
  loaded: (title, date, amount) => `${isolateRtl(title)}, ${date}: ${amount}`,
  help: 'Obtener ayuda',

  states: {
    pending: 'Pago pendiente',
    payment_failed: 'Pago fallido',
    refunded: 'Reembolsado',
    partially_refunded: 'Reembolsado en parte',
    draft: 'Borrador',
    void: 'Cancelado',
  },
  refundedAmount: (amount) => `Reembolso de ${amount}`,
  occasions: {
    purchase: 'Compra',
    start: 'Suscripción nueva',
    renewal: 'Renovación',
    change: 'Cambio de plan',
    usage: 'Consumo',
  },

  lines: {
    discount: 'Descuento',
    tax: 'Impuestos',
    total: 'Total',
    credit_used: 'Saldo a favor utilizado',
    earlier_balance: 'Saldo anterior',
    charged: 'Importe cobrado',
    refund: 'Reembolso',
  },
  item: 'Artículo',

  invoice: 'Factura',
  receipt: 'Recibo',
  opening: 'Abriendo…',
  preparing: 'Preparando…',
  checkAgain: 'Volver a comprobar',
  invoicePreparing:
    'Tu factura se está preparando. Suele tardar menos de diez segundos. Puedes quedarte en esta página.',
  receiptPreparing:
    'Tu recibo se está preparando. Suele tardar menos de medio minuto. Puedes quedarte en esta página.',
  invoiceLate: 'Tu factura está tardando más de lo habitual. Vuelve a comprobarlo en unos minutos.',
  receiptLate: 'Tu recibo está tardando más de lo habitual. Vuelve a comprobarlo en unos minutos.',
  invoiceReady: 'Tu factura está lista. El enlace funciona durante diez minutos.',
  receiptReady: 'Tu recibo está listo. El enlace funciona durante diez minutos.',
  ifNothingOpened: '¿No se ha abierto nada? Este enlace funciona durante diez minutos.',
  openInvoice: 'Abrir la factura',
  openReceipt: 'Abrir el recibo',
  openInNewTab: 'Abrir en otra pestaña',
  invoiceNotOpened: (reason) => `No se pudo abrir la factura: ${reason}.`,
  receiptNotOpened: (reason) => `No se pudo abrir el recibo: ${reason}.`,
  invoiceNotCreated: (reason) => `No se creó la factura: ${reason}.`,
  maybeCreated:
    'Es posible que la factura esté en camino: no llegó ninguna respuesta que lo confirme. Inténtalo de nuevo en un minuto.',
  noInvoice: 'No hay factura de este pedido. Si la necesitas, pídesela al vendedor.',
  noReceipt: 'No hay recibo de este pedido. Si lo necesitas, pídeselo al vendedor.',

  formTitle: (date) => `Factura del ${date}`,
  formText: 'Necesita un nombre y una dirección.',
  formNote:
    'El nombre y la calle se pueden corregir más tarde; el país y el estado o la provincia, no.',
  taxIdNote:
    'La identificación fiscal que lleva es la de la compra. Si necesita otra, pregunta al vendedor.',
  createInvoice: 'Crear factura',
  creatingInvoice: 'Creando…',

  correct: 'Corregir los datos de la factura',
  correctTitle: (date) => `Corregir la factura del ${date}`,
  correctText:
    'Puedes cambiar el nombre, la calle, la ciudad y el código postal. El país y el estado o la provincia se quedan como están.',
  saveCorrection: 'Guardar y rehacer factura',
  correctionPreparing:
    'Tus datos se han guardado y la factura corregida se está preparando. Suele tardar menos de diez segundos.',
  corrected: 'Tu factura corregida está lista. El enlace funciona durante diez minutos.',
  correctionFollows:
    'Tus datos se han guardado. La factura corregida llegará en unos minutos. Hasta entonces, puede que recibas la que lleva los datos anteriores.',
  nothingToCorrect: 'No se cambió nada: estos datos ya están en la factura.',
  notCorrected: (reason) => `Tus datos no se guardaron: ${reason}.`,
  maybeCorrected:
    'Es posible que tus datos se hayan guardado: no llegó ninguna respuesta que lo confirme. Recarga esta página para ver cómo están las cosas.',
  savedOnly: (reason) =>
    `Tus datos se han guardado, pero no se creó ninguna factura con ellos: ${reason}.`,
  placeFixed: 'Esto ya no se puede cambiar en esta factura. Pregunta al vendedor.',

  nextAttempt: (when) => `El próximo intento es el ${when}.`,
  nextAttemptDue: 'El próximo intento toca ahora.',
  worksUntilThen: 'Lo que compraste funciona hasta entonces.',
  pausedUntilThen: 'Lo que compraste está en pausa hasta que se pague.',
  updatePayment: (platform) => `Actualizar el método de pago en ${platform}`,
  signInThere: (platform) => `${platform} te pedirá primero que inicies sesión por correo.`,

  unaffected: 'Lo que compraste no se ve afectado.',
  failures: {
    unauthorized: ({ next }) => [
      'Tu sesión ha terminado',
      `Por tu seguridad, el acceso a los pedidos dura una hora. ${next}`,
    ],
    not_found: [
      'No se encontró el pedido',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que hiciste la compra.',
    ],
  },
  notForMembers: [
    'Los pedidos se muestran a los responsables de facturación',
    'Pide la factura al propietario de tu equipo o a uno de sus responsables de facturación. Lo que usas no se ve afectado.',
  ],

  list: {
    title: 'Pedidos',
    loading: 'Cargando los pedidos…',
    shown: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'pedido mostrado', many: 'de pedidos mostrados', other: 'pedidos mostrados' })}`,
    unreadable: (count, number) =>
      `No se ${plural('es', count, { one: 'pudo', many: 'pudieron', other: 'pudieron' })} mostrar ${number(count)} ${plural('es', count, { one: 'pedido', many: 'de pedidos', other: 'pedidos' })}. ${ASK_THE_SELLER}`,
    product: 'Producto',
    allProducts: 'Todos los productos',
    noneFound: 'No se encontró ningún pedido. La búsqueda mira los nombres de los productos.',
    empty: [
      'No hay pedidos que mostrar',
      'Si esperabas ver alguno, comprueba con qué cuenta has iniciado sesión.',
    ],
  },
};
