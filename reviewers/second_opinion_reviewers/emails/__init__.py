"""E-mails, received and before sending."""
