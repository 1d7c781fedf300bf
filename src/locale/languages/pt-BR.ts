import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'Peça ajuda ao vendedor.';
const WAIT = 'Aguarde um minuto e tente novamente.';
const CHECK_THE_CONNECTION = 'Verifique sua conexão e tente novamente.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'Entrar novamente',
  tryAgain: 'Tentar novamente',
  tryingAgain: 'Tentando novamente…',
  outdated: 'Estes dados podem estar desatualizados.',
  keep: 'Manter',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Até ${number(limit)}`,
  left: (count, number) =>
    `${plural('pt-BR', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
  over: (count, number) => `${number(count)} acima do limite`,
  unlimited: 'Sem limite',

  search: 'Buscar',
  found: (count, number) =>
    `${number(count)} ${plural('pt-BR', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar mais',
  all: 'Tudo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'Carregando…',
  previous: 'Anterior',
  next: 'Próxima',

  failures: {
    unauthorized: [
      'Sua sessão terminou',
      'Para sua segurança, uma sessão dura uma hora. Entre novamente para continuar.',
    ],
    payment_required: ({ unaffected }) => [
      'Falta um pagamento',
      `${unaffected} Pergunte ao vendedor como pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou esta solicitação`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Não encontrado',
      'Pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
    conflict: ({ unaffected }) => [
      'Outra alteração foi feita ao mesmo tempo',
      `${unaffected} Recarregue esta página para ver o estado atual e depois tente novamente.`,
    ],
    gone: ({ unaffected }) => ['Isto não está mais disponível', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar isto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou esta solicitação`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Muitas solicitações', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `O serviço ${platform} não consegue responder agora`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Não conseguimos acessar o serviço ${platform} agora`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Você está offline',
      `${unaffected} Tentaremos novamente assim que você estiver online.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `O serviço ${platform} está demorando demais para responder`,
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
  loading: 'Carregando a chave de licença…',
  licensedTo: (nameOrEmail) => `Licenciada para ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Ativa',
    expires_soon: 'Expira em breve',
    expired: 'Expirada',
    disabled: 'Bloqueada',
    revoked: 'Revogada',
  },
  expiredOn: (date) => `Esta chave expirou em ${date}.`,
  refused: 'Os aplicativos que verificam esta chave vão recusá-la.',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina em ${end}` : 'Oculta'),
  keyRevealed: 'Visível por 30 segundos',
  copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a manualmente.',

  activations: 'Ativações',
  usage: 'Uso',
  expires: 'Validade',
  unsupported: 'Não disponível',
  noDate: 'Sem data definida',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} de ${number(limit)} em uso${count < limit ? '' : '.'}`
      : `${number(count)} em uso`,
  noneToShow: 'Nada por enquanto, ou oculto pelo vendedor.',
  makeRoom: 'Para abrir espaço, desative o que você não usa mais.',
  unnamed: 'Sem nome',
  activatedOn: (date) => `Ativado em ${date}`,
  details: 'Detalhes',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('pt-BR', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
      : 'Ainda não validada',
  issuedOn: (date) => `Emitida em ${date}`,

  deactivate: 'Desativar',
  deactivateTitle: (label) => `Desativar “${isolateRtl(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `O aplicativo vai parar de funcionar ali até você ativá-lo novamente. Em uso agora: ${count(used)}. Depois: ${count(used - 1)}.`;
  },
  deactivating: 'Desativando…',
  deactivated: (label) => `“${isolateRtl(label)}” foi desativado. O lugar que ocupava está livre.`,
  notDeactivated: (label, reason) => `“${isolateRtl(label)}” não foi desativado: ${reason}.`,

  rotate: 'Substituir chave',
  rotateTitle: 'Substituir esta chave de licença?',
  rotateText:
    'Você receberá uma nova chave; a antiga deixará de funcionar imediatamente. Insira a nova em cada aplicativo que a utiliza.',
  rotating: 'Substituindo…',
  rotated: 'Sua chave foi substituída. Insira a nova em cada aplicativo que a utiliza.',
  notRotated: (reason) => `Sua chave não foi substituída: ${reason}.`,
  maybeRotated:
    'Sua chave pode ter sido substituída: nenhuma resposta chegou para confirmar. Recarregue esta página para ver qual chave é válida.',

  unaffected: 'Sua licença não é afetada.',
  failures: {
    unauthorized: [
      'Sua sessão terminou',
      'Para sua segurança, o acesso às chaves de licença dura uma hora. Entre novamente para ver a sua.',
    ],
    not_found: [
      'Chave de licença não encontrada',
      'Ela pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar esta chave de licença',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Chaves de licença',
    loading: 'Carregando as chaves de licença…',
    total: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
    unreadable: (count, number) =>
      `Não foi possível mostrar ${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}. ${ASK_THE_SELLER}`,
    status: 'Status',
    empty: [
      'Nenhuma chave de licença para mostrar',
      'Se você esperava ver uma, verifique com qual conta entrou.',
    ],
  },
};

/** Portuguese of Brazil. */
export const ptBR: Language = {
  locale: 'pt-BR',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
