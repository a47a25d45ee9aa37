/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#ifndef STAND_IN_LINUX_ERRNO_H
#define STAND_IN_LINUX_ERRNO_H
#define EPERM 1
#define ENOENT 2
#define EIO 5
#define ENXIO 6
#define EAGAIN 11
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define EBUSY 16
#define EEXIST 17
#define ENODEV 19
#define EINVAL 22
#define ENOSPC 28
#define EPIPE 32
#define ENODATA 61
#define EOPNOTSUPP 95
#define ECANCELED 125
#endif
