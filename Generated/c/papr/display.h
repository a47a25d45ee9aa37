/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from display.papr; edit that. */
/*
 * The operator panel.
 *
 * A small display of at least one line of four characters: an LCD panel, a terminal, or a record in non-volatile memory. Properties of the node
 * `/rtas` describe it: `ibm,display-line-length`, `ibm,display-number-of-lines`, `ibm,display-truncation-length` and `ibm,form-feed`.
 */
#ifndef PAPR_DISPLAY_H
#define PAPR_DISPLAY_H

#include "support.h"
#include "status.h"
#include "types.h"


#ifndef PAPR_ASSEMBLY


/* Goes to the first column. */
#define PAPR_CARRIAGE_RETURN 0x0D

/* Goes to the next line. */
#define PAPR_LINE_FEED 0x0A

/* Clears the display, where it has more than one line. */
#define PAPR_FORM_FEED 0x0C

/* One display-character with nothing checked; the arguments are those of papr_display_character(). */
static inline long papr_display_character_once(__u32 character)
{
	const __u32 args[1] = { character };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(DISPLAY_CHARACTER, "display-character", 1, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}

/**
 * papr_display_character() - Shows a character.
 * @character: The character, or one of the three control characters.
 * @retry: how far to go on
 *
 * What does not fit on the line is cut off at the length that `ibm,display-truncation-length` gives for it. The call has to work in the
 * handlers of machine check and system reset.
 *
 * Gives up when @retry is used up and returns the last status.
 *
 * Context: Process or atomic context; sleeps if @retry says so.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_HARDWARE_ERROR - A hardware error or an error without a status of its own occurred. The error log may have details.
 * * %RTAS_BUSY - A device is busy. The same call has to be made again; the operation may or may not have been started.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_display_character(__u32 character, struct papr_retry *retry)
{
	long rc;

	for (;;) {
		rc = papr_display_character_once(character);
		if (rc != RTAS_BUSY ||
		    !papr_rtas_go_on(retry, rc, 0))
			return rc;
	}
}

/* What a status of display-character is as an errno: 0 or negative. */
static inline int papr_display_character_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_BUSY:
		return -EBUSY;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
