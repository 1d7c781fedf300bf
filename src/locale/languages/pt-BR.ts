import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Sua licença não é afetada.';
const ASK_THE_SELLER = `${SAFE} Peça ajuda ao vendedor.`;
const WAIT = `${SAFE} Aguarde um minuto e tente novamente.`;
const CHECK_THE_CONNECTION = `${SAFE} Verifique sua conexão e tente novamente.`;

/** Portuguese of Brazil. */
export const ptBR: Language = {
  locale: 'pt-BR',
  dir: 'ltr',
  messages: {
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
    copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a você mesmo.',

    activations: 'Ativações',
    usage: 'Uso',
    expires: 'Validade',
    used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
    upTo: (limit, number) => `Até ${number(limit)}`,
    left: (count, number) =>
      `${plural('pt-BR', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
    over: (count, number) => `${number(count)} acima do limite`,
    unlimited: 'Sem limite',
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
    search: 'Buscar',
    found: (count, number) =>
      `${number(count)} ${plural('pt-BR', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
    showMore: 'Mostrar mais',

    validated: (count, last, number) =>
      count
        ? `Validada ${number(count)} ${plural('pt-BR', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
        : 'Ainda não validada',
    issuedOn: (date) => `Emitida em ${date}`,

    deactivate: 'Desativar',
    deactivateTitle: (label) => `Desativar “${isolateRtl(label)}”?`,
    deactivateText: 'O aplicativo para de funcionar ali até ser ativado novamente.',
    deactivating: 'Desativando…',
    deactivated: (label) => `“${isolateRtl(label)}” foi desativado.`,
    notDeactivated: (label, reason) => `“${isolateRtl(label)}” não foi desativado: ${reason}.`,

    rotate: 'Substituir chave',
    rotateTitle: 'Substituir esta chave de licença?',
    rotateText:
      'Sua chave atual para de funcionar imediatamente. Insira a nova em cada aplicativo.',
    rotating: 'Substituindo…',
    rotated: 'Sua chave foi substituída. Insira a nova em cada aplicativo.',
    notRotated: (reason) => `Sua chave não foi substituída: ${reason}.`,
    maybeRotated: 'Sua chave pode ter sido substituída.',
    keep: 'Manter',

    signInAgain: 'Entrar novamente',
    tryAgain: 'Tentar novamente',
    tryingAgain: 'Tentando novamente…',
    outdated: 'Estes dados podem estar desatualizados.',
    failures: {
      unauthorized: [
        'Sua sessão terminou',
        'Para sua segurança, o acesso às chaves de licença dura uma hora. Entre novamente para ver esta.',
      ],
      forbidden: ['Você não pode ver esta chave de licença', `${SAFE} Peça acesso ao vendedor.`],
      not_found: [
        'Chave de licença não encontrada',
        'Ela pode pertencer a outra conta. Entre com essa conta.',
      ],
      invalid_request: ['Não podemos mostrar esta chave de licença', ASK_THE_SELLER],
      rejected: ['O Polar recusou esta solicitação', ASK_THE_SELLER],
      rate_limited: ['Muitas solicitações', WAIT],
      server: ['O Polar não consegue responder agora', WAIT],
      network: ['Não conseguimos acessar o Polar agora', CHECK_THE_CONNECTION],
      offline: ['Você está offline', `${SAFE} Tentaremos novamente quando você estiver online.`],
      timeout: ['O Polar não respondeu a tempo', CHECK_THE_CONNECTION],
      invalid_response: ['Não conseguimos ler a resposta do Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Chaves de licença',
      loading: 'Carregando as chaves de licença…',
      total: (count, number) =>
        `${number(count)} ${plural('pt-BR', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
      status: 'Status',
      all: 'Todas',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Páginas',
      page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
      turning: 'Carregando…',
      previous: 'Anterior',
      next: 'Próxima',
      empty: [
        'Nenhuma chave de licença para mostrar',
        'Se você esperava ver uma, verifique com qual conta entrou.',
      ],
    },
  },
};
