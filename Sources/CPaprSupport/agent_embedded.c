/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The agent as it is in these files, and what it includes of the generated ones. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "papr_agent.h"

static const unsigned char agent_h[] = {
#embed "text/agent/agent.h"
};
static const unsigned char agent_c[] = {
#embed "text/agent/agent.c"
};
static const unsigned char guest_c[] = {
#embed "text/agent/guest.c"
};
static const unsigned char start_s[] = {
#embed "text/agent/start.S"
};
static const unsigned char guest_ld[] = {
#embed "text/agent/guest.ld"
};
static const unsigned char support_h[] = {
#embed "text/papr/support.h"
};
static const unsigned char status_h[] = {
#embed "../../Generated/c/papr/status.h"
};
static const unsigned char types_h[] = {
#embed "../../Generated/c/papr/types.h"
};
static const unsigned char vterm_h[] = {
#embed "../../Generated/c/papr/vterm.h"
};

#define FILE(path, text) { path, text, sizeof(text) }

static const struct papr_agent_file files[] = {
	FILE("agent.h", agent_h),
	FILE("agent.c", agent_c),
	FILE("guest.c", guest_c),
	FILE("start.S", start_s),
	FILE("guest.ld", guest_ld),
	FILE("papr/support.h", support_h),
	FILE("papr/status.h", status_h),
	FILE("papr/types.h", types_h),
	FILE("papr/vterm.h", vterm_h),
};

const struct papr_agent_file *papr_agent_file(unsigned long n)
{
	return n < sizeof(files) / sizeof(*files) ? &files[n] : 0;
}
