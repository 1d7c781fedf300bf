import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'Peça ajuda ao vendedor.';
const WAIT = 'Aguarde um minuto e tente novamente.';
const CHECK_THE_CONNECTION = 'Verifique a sua ligação e tente novamente.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'Iniciar sessão novamente',
  tryAgain: 'Tentar novamente',
  tryingAgain: 'A tentar novamente…',
  outdated: 'Estes dados podem estar desatualizados.',
  keep: 'Manter',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Até ${number(limit)}`,
  left: (count, number) =>
    `${plural('pt-PT', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
  over: (count, number) => `${number(count)} acima do limite`,
  unlimited: 'Sem limite',

  search: 'Procurar',
  found: (count, number) =>
    `${number(count)} ${plural('pt-PT', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar mais',
  all: 'Tudo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'A carregar…',
  previous: 'Anterior',
  next: 'Seguinte',

  failures: {
    unauthorized: [
      'A sua sessão terminou',
      'Para sua segurança, uma sessão dura uma hora. Inicie sessão novamente para continuar.',
    ],
    payment_required: ({ unaffected }) => [
      'Falta um pagamento',
      `${unaffected} Pergunte ao vendedor como pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou este pedido`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Não encontrado',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
    conflict: ({ unaffected }) => [
      'Outra alteração foi feita ao mesmo tempo',
      `${unaffected} Recarregue esta página para ver o estado atual e depois tente novamente.`,
    ],
    gone: ({ unaffected }) => ['Isto já não está disponível', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar isto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou este pedido`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Demasiados pedidos', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `O serviço ${platform} não consegue responder agora`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Não conseguimos contactar o serviço ${platform} agora`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Está sem ligação',
      `${unaffected} Tentaremos novamente assim que tiver ligação.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `O serviço ${platform} está a demorar demasiado a responder`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Não conseguimos ler a resposta do serviço ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'Chave de licença',
  loading: 'A carregar a chave de licença…',
  licensedTo: (nameOrEmail) => `Licenciada a ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Ativa',
    expires_soon: 'Expira em breve',
    expired: 'Expirada',
    disabled: 'Bloqueada',
    revoked: 'Revogada',
  },
  expiredOn: (date) => `Esta chave expirou a ${date}.`,
  refused: 'As aplicações que verificam esta chave vão recusá-la.',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina em ${end}` : 'Oculta'),
  keyRevealed: 'Visível durante 30 segundos',
  copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a manualmente.',

  activations: 'Ativações',
  usage: 'Utilização',
  expires: 'Validade',
  unsupported: 'Não disponível',
  noDate: 'Sem data definida',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} de ${number(limit)} em uso${count < limit ? '' : '.'}`
      : `${number(count)} em uso`,
  noneToShow: 'Nada por agora, ou oculto pelo vendedor.',
  makeRoom: 'Para libertar espaço, desative o que já não utiliza.',
  unnamed: 'Sem nome',
  activatedOn: (date) => `Ativado a ${date}`,
  details: 'Detalhes',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('pt-PT', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
      : 'Ainda não validada',
  issuedOn: (date) => `Emitida a ${date}`,

  deactivate: 'Desativar',
  deactivateTitle: (label) => `Desativar «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `A aplicação deixará de funcionar aí até que a ative novamente. Em uso agora: ${count(used)}. Depois: ${count(used - 1)}.`;
  },
  deactivating: 'A desativar…',
  deactivated: (label) => `«${isolateRtl(label)}» foi desativado. O lugar que ocupava está livre.`,
  notDeactivated: (label, reason) => `«${isolateRtl(label)}» não foi desativado: ${reason}.`,

  rotate: 'Substituir chave',
  rotateTitle: 'Substituir esta chave de licença?',
  rotateText:
    'Receberá uma nova chave; a antiga deixará de funcionar de imediato. Introduza a nova em cada aplicação que a utiliza.',
  rotating: 'A substituir…',
  rotated: 'A sua chave foi substituída. Introduza a nova em cada aplicação que a utiliza.',
  notRotated: (reason) => `A sua chave não foi substituída: ${reason}.`,
  maybeRotated:
    'A sua chave pode ter sido substituída: não chegou nenhuma resposta a confirmá-lo. Recarregue esta página para ver qual é a chave válida.',

  unaffected: 'A sua licença não é afetada.',
  failures: {
    unauthorized: [
      'A sua sessão terminou',
      'Para sua segurança, o acesso às chaves de licença dura uma hora. Inicie sessão novamente para ver a sua.',
    ],
    not_found: [
      'Chave de licença não encontrada',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar esta chave de licença',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Chaves de licença',
    loading: 'A carregar as chaves de licença…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}. ${ASK_THE_SELLER}`,
    status: 'Estado',
    empty: [
      'Nenhuma chave de licença para mostrar',
      'Se esperava ver alguma, verifique com que conta iniciou sessão.',
    ],
  },
};

/** Portuguese of Portugal. */
export const ptPT: Language = {
  locale: 'pt-PT',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
