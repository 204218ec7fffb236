/** What a re-analysis of public sources says where the organisation published nothing. */
export const notPublished = /\bnot (?:been )?(?:published|public|disclosed|stated|made public)\b|\bunpublished\b/i
