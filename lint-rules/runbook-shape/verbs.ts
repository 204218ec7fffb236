/** Verbs that change the running system; opening a panel, checking or comparing changes nothing. */
export const doing =
  /^(?:activate|apply|cancel|clear|delete|deploy|disable|drain|drop|enable|erase|evict|failover|fail over|flush|force|freeze|install|invalidate|kill|merge|migrate|patch|pause|pin|promote|purge|rebuild|reboot|redeploy|remove|replace|reset|restart|restore|resume|revert|revoke|roll back|roll out|rotate|scale|shut down|start|stop|suspend|swap|switch off|switch on|terminate|truncate|turn off|turn on|uninstall|unpin|upgrade|wipe)\b/i
