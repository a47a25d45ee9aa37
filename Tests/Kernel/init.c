// SPDX-License-Identifier: GPL-2.0-or-later
/* The only program of the machine that runs the module: loads it, lets the console show what it says, turns the machine off. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/klog.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CONSOLE_LEVEL 8 /* of syslog(2): which messages the console shows; up to 7, debugging */

int main(void)
{
	const int module = open("/papr_calls.ko", O_RDONLY | O_CLOEXEC);

	klogctl(CONSOLE_LEVEL, NULL, 7);
	if (syscall(SYS_finit_module, module, "", 0))
		perror("papr: the module cannot be loaded");
	reboot(RB_POWER_OFF);
	return 1;
}
